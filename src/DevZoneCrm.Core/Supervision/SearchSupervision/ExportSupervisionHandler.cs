using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

public sealed class ExportSupervisionHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ExportSupervisionCommand, int>
{
    private const int BatchSize = 1000;

    public async Task<int> Handle(ExportSupervisionCommand request, CancellationToken cancellationToken)
    {
        var found = db.ChosenSupervision(request.Search, context.Viewer).Shown(request.Search, calendar.Today).GravestFirst();
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var count = 0;
        while (true)
        {
            var batch = await found.Skip(count).Take(BatchSize).Rows(db, context.Viewer).ToListAsync(cancellationToken);
            batch.ForEach(row => request.Target.Write([.. request.Columns.Select(c => Cell(row, c.Key))]));
            count += batch.Count;
            if (batch.Count < BatchSize)
            {
                break;
            }
        }

        db.Note(new AuditNote("Exported", "SupervisionList", string.Empty, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count, ["Filter"] = request.Search }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    private static SheetCell Cell(SupervisionRowDto row, SupervisionColumn column) => column switch
    {
        SupervisionColumn.Number => SheetCell.Of(row.Number),
        SupervisionColumn.Title => SheetCell.Of(row.Title),
        SupervisionColumn.Source => SheetCell.Of(ErrorTexts.Word(row.Source)),
        SupervisionColumn.InstructedBy => SheetCell.Of(row.InstructedBy),
        SupervisionColumn.Unit => SheetCell.Of(row.Unit),
        SupervisionColumn.Owner => SheetCell.Of(row.Owner),
        SupervisionColumn.Project => SheetCell.Of(row.Project),
        SupervisionColumn.IssuedBy => SheetCell.Of(ErrorTexts.Person(row.IssuedBy)),
        SupervisionColumn.IssuedOn => SheetCell.Of(row.IssuedOn),
        SupervisionColumn.DueOn => SheetCell.Of(row.DueOn),
        SupervisionColumn.State => SheetCell.Of(ErrorTexts.Word(row.State)),
        SupervisionColumn.Light => SheetCell.Of(ErrorTexts.Word(row.Light)),
        SupervisionColumn.Cause => SheetCell.Of(row.Cause is { } cause ? ErrorTexts.Word(cause) : null),
        SupervisionColumn.Latest => SheetCell.Of(row.Latest),
        _ => SheetCell.Of(row.EndedOn),
    };
}
