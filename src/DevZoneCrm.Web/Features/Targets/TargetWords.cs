using System.Globalization;
using DevZoneCrm.Core.Targets.Progress;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Targets;

/// <summary>How targets are read out: 超序时2.3个百分点.</summary>
public static class TargetWords
{
    public static string Number(decimal? value, IStringLocalizer<TargetTexts> text) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? text["Nothing"].Value;

    public static string Pace(TargetCellDto cell, IStringLocalizer<TargetTexts> text) => Pace(cell, text, string.Empty);

    public static string PaceShort(TargetCellDto cell, IStringLocalizer<TargetTexts> text) => Pace(cell, text, ".Short");

    public static string Bar(TargetCellDto cell, IStringLocalizer<TargetTexts> text) => cell.Elapsed is { } elapsed
        ? text["Bar", Number(cell.Completion, text), Number(elapsed, text)]
        : text["Bar.Plain", Number(cell.Completion, text)];

    private static string Pace(TargetCellDto cell, IStringLocalizer<TargetTexts> text, string how) => cell.Ahead switch
    {
        null => string.Empty,
        0 => text["Even" + how],
        > 0 and { } ahead => text["Ahead" + how, Number(ahead, text)],
        { } behind => text["Behind" + how, Number(-behind, text)],
    };
}
