using System.Text.RegularExpressions;
using System.Xml.Linq;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Resources;

public sealed partial class ResourceCompletenessTests
{
    private static string[] NeutralFiles { get; } =
        [.. Directory.GetFiles(Repository.Web, "*.resx", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))];

    [Fact]
    public void EveryResource_InChinese_HasTheSameKeysAndPlaceholdersInEnglish()
    {
        NeutralFiles.ShouldNotBeEmpty();
        foreach (var file in NeutralFiles)
        {
            var chinese = Read(file);
            var english = Read(Path.ChangeExtension(file, ".en.resx"));

            chinese.Count.ShouldBeGreaterThan(0, file);
            chinese.Keys.Except(english.Keys).ShouldBeEmpty($"missing in English: {file}");
            english.Keys.Except(chinese.Keys).ShouldBeEmpty($"missing in Chinese: {file}");
            foreach (var (key, text) in chinese)
            {
                text.ShouldNotBeNullOrWhiteSpace(key);
                english[key].ShouldNotBeNullOrWhiteSpace(key);
                Placeholders(english[key]).ShouldBe(Placeholders(text), $"{key} in {file}");
            }
        }
    }

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static List<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
