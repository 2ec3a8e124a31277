using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.ExportEvent;

public sealed class ExportEventHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<ExportEventCommand, int>
{
    private const decimal RateScale = 10_000m;
    private const decimal WanPerYi = 10_000m;

    public async Task<int> Handle(ExportEventCommand request, CancellationToken cancellationToken)
    {
        var found = await db.ZoneEvents.Where(e => e.Id == request.EventId).Select(e => new { e.FirstOn.Year, e.Title }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(ZoneEvent));
        var rows = await db.ReadAsync(request.EventId, found.Year, mayChange: false, context.Viewer, cancellationToken);
        rows = request.Role is { } role ? rows.FindAll(r => r.Role == role) : rows;
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        for (var i = 0; i < rows.Count; i++)
        {
            request.Target.Write([.. request.Columns.Select(c => Cell(rows[i], i + 1, c.Key))]);
        }

        db.Note(new AuditNote("Exported", nameof(ZoneEvent), request.EventId.ToString(), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = rows.Count, ["Title"] = found.Title }));
        await db.SaveChangesAsync(cancellationToken);
        return rows.Count;
    }

    private static SheetCell Cell(EventProjectDto row, int number, EventColumn column) => column switch
    {
        EventColumn.Number => SheetCell.Of((decimal)number),
        EventColumn.Role => SheetCell.Of(ErrorTexts.Word(row.Role)),
        EventColumn.Code => SheetCell.Of(row.Code),
        EventColumn.Name => SheetCell.Of(row.DisplayName),
        EventColumn.Investor => SheetCell.Of(row.Investor),
        EventColumn.Yi => SheetCell.Of(decimal.Round(EventLines.Total([row]).Wan / WanPerYi, 4, MidpointRounding.AwayFromZero)),
        EventColumn.Amount => SheetCell.Of(row.Investment.Wan),
        EventColumn.Currency => SheetCell.Of(ErrorTexts.Word(row.Currency)),
        EventColumn.Rate => SheetCell.Of(row.Currency == Currency.Usd && row.RateE4 is { } rate ? rate / RateScale : (decimal?)null),
        EventColumn.Unit => SheetCell.Of(row.Unit),
        EventColumn.On => SheetCell.Of(row.On),
        _ => SheetCell.Of(ErrorTexts.Word(row.Stage)),
    };
}
