using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record;

internal static class RecordQueries
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <summary>Older than the line, where one is given.</summary>
    public static IQueryable<AuditEntry> Before(this IQueryable<AuditEntry> entries, long? line) => line is { } before ? entries.Where(a => a.Sequence < before) : entries;

    /// <summary>Both days included, by the zone's calendar.</summary>
    public static IQueryable<AuditEntry> Between(this IQueryable<AuditEntry> entries, DateOnly? from, DateOnly? to)
    {
        if (from is { } first)
        {
            var start = StartOf(first);
            entries = entries.Where(a => a.At >= start);
        }

        if (to is { } last)
        {
            var end = StartOf(last).AddDays(1);
            entries = entries.Where(a => a.At < end);
        }

        return entries;
    }

    /// <summary>A screenful, newest first, and where the next one begins.</summary>
    public static async Task<RecordListDto> PageAsync(this IQueryable<AuditEntry> entries, IAppDbContext db, Viewer viewer, long? total, CancellationToken cancellationToken)
    {
        var lines = await entries.AsNoTracking().OrderByDescending(a => a.Sequence).Take(RecordListDto.PageSize + 1).RowsAsync(db, viewer, cancellationToken);
        return lines.Count > RecordListDto.PageSize
            ? new RecordListDto([.. lines.Take(RecordListDto.PageSize)], lines[RecordListDto.PageSize - 1].Sequence, total)
            : new RecordListDto(lines, null, total);
    }

    private static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), ChinaOffset).ToUniversalTime();
}
