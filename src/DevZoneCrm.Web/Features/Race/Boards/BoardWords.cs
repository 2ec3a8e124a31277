using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>How lines and times are written on these pages.</summary>
internal static class BoardWords
{
    /// <summary>签约, or 扣回签约.</summary>
    public static string Line(RaceMilestone milestone, RaceMilestone? takesBack, IStringLocalizer<RaceBoardTexts> text) => takesBack is { } back ? text["TakesBack", ErrorTexts.Word(back)] : ErrorTexts.Word(milestone);

    /// <summary>+12.00, or +2.00 单位分; both where both are there.</summary>
    public static string Points(decimal points, decimal unitPoints, IStringLocalizer<RaceBoardTexts> text) =>
        unitPoints == 0 ? RaceWords.Signed(points) : points == 0 ? text["UnitPoints", RaceWords.Signed(unitPoints)] : text["BothPoints", RaceWords.Signed(points), RaceWords.Signed(unitPoints)];

    public static string Time(DateTimeOffset at) => ZoneCalendar.InZone(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
