namespace DevZoneCrm.Core.Record;

/// <param name="Older">Number to go on before; none where these were the last.</param>
/// <param name="Total">How many lines the record has, whatever was asked for; none where that was not asked.</param>
public sealed record RecordListDto(IReadOnlyList<RecordLineDto> Lines, long? Older, long? Total)
{
    public const int PageSize = 50;
}
