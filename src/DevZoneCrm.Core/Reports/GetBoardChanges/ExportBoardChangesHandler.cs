using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

public sealed class ExportBoardChangesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ExportBoardChangesCommand, int>
{
    public async Task<int> Handle(ExportBoardChangesCommand request, CancellationToken cancellationToken)
    {
        var changes = await new GetBoardChangesHandler(db, context, calendar)
            .Handle(new GetBoardChangesQuery(request.From, request.To, request.Filter, ExportBoardChangesCommand.MaxRows), cancellationToken);
        (string Name, ChangeGroupDto Group)[] groups =
        [
            (request.Names.Moved, changes.Moved), (request.Names.Entered, changes.Entered), (request.Names.Left, changes.Left), (request.Names.Amounts, changes.Amounts), (request.Names.Stuck, changes.Stuck),
        ];
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var count = 0;
        foreach (var (name, group) in groups)
        {
            foreach (var row in group.Rows)
            {
                request.Target.Write([.. request.Columns.Select(c => Cell(name, row, c.Key))]);
                count++;
            }
        }

        db.Note(new AuditNote("Exported", "BoardChanges", string.Empty, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count, ["From"] = request.From, ["To"] = request.To, ["Filter"] = request.Filter }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    private static SheetCell Cell(string group, BoardChangeRowDto row, ChangeColumn column) => column switch
    {
        ChangeColumn.Change => SheetCell.Of(group),
        ChangeColumn.Code => SheetCell.Of(row.Code),
        ChangeColumn.Name => SheetCell.Of(row.Name),
        ChangeColumn.Unit => SheetCell.Of(row.UnitName),
        ChangeColumn.Before => SheetCell.Of(Word(row.Before)),
        ChangeColumn.After => SheetCell.Of(Word(row.After)),
        ChangeColumn.Status => SheetCell.Of(ErrorTexts.Word(row.Status)),
        ChangeColumn.Amount => SheetCell.Of(row.Investment.Wan),
        ChangeColumn.OldAmount => SheetCell.Of(row.OldInvestment?.Wan),
        ChangeColumn.Currency => SheetCell.Of(ErrorTexts.Word(row.Investment.Currency)),
        ChangeColumn.Wan => SheetCell.Of(row.Wan),
        ChangeColumn.On => SheetCell.Of(row.On),
        ChangeColumn.Reason => SheetCell.Of(row.Reason),
        ChangeColumn.LostTo => SheetCell.Of(row.LostTo),
        ChangeColumn.By => SheetCell.Of(row.By is { } by ? ErrorTexts.Person(by) : null),
        _ => SheetCell.Of(row.OwnerName),
    };

    // Off the board there is no stage to name.
    private static string? Word(ProjectStage stage) => stage == ProjectStage.None ? null : ErrorTexts.Word(stage);
}
