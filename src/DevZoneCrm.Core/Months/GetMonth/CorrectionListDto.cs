namespace DevZoneCrm.Core.Months.GetMonth;

/// <param name="Total">How many there are; the rows may be fewer.</param>
public sealed record CorrectionListDto(IReadOnlyList<CorrectionRowDto> Rows, int Total)
{
    public static readonly CorrectionListDto None = new([], 0);
}
