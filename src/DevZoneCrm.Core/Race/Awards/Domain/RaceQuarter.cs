using System.Globalization;

namespace DevZoneCrm.Core.Race.Awards.Domain;

/// <summary>A quarter of a year.</summary>
/// <param name="Number">1 … 4.</param>
public readonly record struct RaceQuarter(int Year, int Number)
{
    private const int PerYear = 4;
    private const int Months = 3;

    public DateOnly From => new(Year, (Number * Months) - Months + 1, 1);

    public DateOnly To => From.AddMonths(Months).AddDays(-1);

    /// <summary>As in addresses: <c>2026-Q3</c>.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");

    /// <summary>The quarter before. A method: as a property it would be written out without end.</summary>
    public RaceQuarter Before() => Number == 1 ? new RaceQuarter(Year - 1, PerYear) : this with { Number = Number - 1 };

    public static RaceQuarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / Months) + 1);
}
