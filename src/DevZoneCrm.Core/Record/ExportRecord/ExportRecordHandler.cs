using System.Globalization;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record.ExportRecord;

public sealed class ExportRecordHandler(IAppDbContext db) : IRequestHandler<ExportRecordCommand, int>
{
    public async Task<int> Handle(ExportRecordCommand request, CancellationToken cancellationToken)
    {
        var lines = db.AuditEntries.AsNoTracking().Between(request.From, request.To).OrderBy(a => a.Sequence);
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var count = 0;
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            request.Target.Write([.. request.Columns.Select(c => SheetCell.Of(Cell(line, c.Key)))]);
            count++;
        }

        db.Note(new AuditNote("Exported", "Record", string.Empty, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count, ["From"] = request.From, ["To"] = request.To }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    // Texts all of them: a number that a spreadsheet rounds would no longer hash to what was sealed.
    private static string? Cell(AuditEntry line, RecordColumn column) => column switch
    {
        RecordColumn.Sequence => line.Sequence.ToString(CultureInfo.InvariantCulture),
        RecordColumn.At => ZoneCalendar.InZone(line.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        RecordColumn.Ticks => line.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
        RecordColumn.ActorId => line.ActorId?.ToString(),
        RecordColumn.Actor => line.Actor,
        RecordColumn.Action => line.Action,
        RecordColumn.Entity => line.Entity,
        RecordColumn.EntityId => line.EntityId,
        RecordColumn.Changes => line.Changes,
        RecordColumn.PreviousHash => line.PreviousHash,
        _ => line.Hash,
    };
}
