using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;

namespace DevZoneCrm.Core.Race;

/// <summary>What a standing is of: a month, a quarter, a year, or the years of a race.</summary>
/// <param name="Code"><c>2026-11</c>, <c>2026-Q4</c>, <c>2026</c>, <c>2024..2026</c>.</param>
public sealed record RacePeriod(string Code, RacePeriodKind Kind, DateOnly From, DateOnly To)
{
    private const int CodeOfYears = 10;
    private const int YearLength = 4;

    public string Label => Kind == RacePeriodKind.Years ? ErrorTexts.Of("Race.Years", From.Year, To.Year) : PeriodParser.TryParse(Code, out var period) ? PeriodLabels.Of(period) : Code;

    public static RacePeriod OfYear(int year) => Years(year, year) with { Code = Number(year), Kind = RacePeriodKind.Year };

    public static RacePeriod Years(int first, int last) => new($"{Number(first)}..{Number(last)}", RacePeriodKind.Years, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    public static bool TryParse(string? text, [NotNullWhen(true)] out RacePeriod? period)
    {
        period = text?.Trim() is { Length: CodeOfYears } years && years.IndexOf("..", StringComparison.Ordinal) == YearLength ? YearsOf(years)
            : !PeriodParser.TryParse(text, out var plain) ? null
            : plain.Kind switch
            {
                PeriodKind.Month => Of(plain, RacePeriodKind.Month),
                PeriodKind.Quarter => Of(plain, RacePeriodKind.Quarter),
                PeriodKind.Year => Of(plain, RacePeriodKind.Year),
                _ => null,
            };
        return period is not null;
    }

    public bool Contains(DateOnly day) => day >= From && day <= To;

    private static RacePeriod? YearsOf(string code) =>
        PeriodParser.TryParse(code[..YearLength], out var first) && PeriodParser.TryParse(code[(YearLength + 2)..], out var last) && first.From < last.From ? Years(first.From.Year, last.From.Year) : null;

    private static RacePeriod Of(Period period, RacePeriodKind kind) => new(period.Code, kind, period.From, period.To);

    private static string Number(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
