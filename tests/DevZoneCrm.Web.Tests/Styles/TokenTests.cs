using System.Text.RegularExpressions;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Styles;

public sealed partial class TokenTests
{
    private static string Css { get; } = File.ReadAllText(Path.Combine(Repository.Web, "wwwroot", "css", "tokens.css"));

    [Fact]
    public void DarkTheme_ChosenAndFromTheSystem_HoldTheSameValues()
    {
        var chosen = Tokens("[data-theme=\"dark\"] {");
        var system = Tokens(":root:not([data-theme]) {");

        chosen.Count.ShouldBeGreaterThan(40);
        system.ShouldBe(chosen);
    }

    [Theory]
    [InlineData(":root {")]
    [InlineData("[data-theme=\"dark\"] {")]
    public void Text_OnEverySurface_ReachesFourAndAHalfToOne(string theme)
    {
        var tokens = Tokens(theme);
        foreach (var text in new[] { "ink", "ink-2", "ink-3", "primary", "alarm", "warn", "ok" })
        {
            foreach (var ground in new[] { "surface", "canvas", "sunken", "side" })
            {
                Contrast(tokens[$"--dz-{text}"], tokens[$"--dz-{ground}"]).ShouldBeGreaterThanOrEqualTo(4.5, $"{text} on {ground} in {theme}");
            }
        }

        Contrast(tokens["--dz-on-primary"], tokens["--dz-primary"]).ShouldBeGreaterThanOrEqualTo(4.5);
        Contrast(tokens["--dz-primary"], tokens["--dz-primary-soft"]).ShouldBeGreaterThanOrEqualTo(4.5);
        Contrast(tokens["--dz-border-input"], tokens["--dz-surface"]).ShouldBeGreaterThanOrEqualTo(3);
    }

    private static Dictionary<string, string> Tokens(string selector)
    {
        var start = Css.IndexOf(selector, StringComparison.Ordinal) + selector.Length;
        var block = Css[start..Css.IndexOf('}', start)];
        return Declaration().Matches(block).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim(), StringComparer.Ordinal);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(hex.Substring(at, 2), 16) / 255d;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    [GeneratedRegex(@"(?<name>--dz-[a-z0-9-]+):(?<value>[^;]+);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
