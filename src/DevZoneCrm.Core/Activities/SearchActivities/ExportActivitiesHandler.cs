using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.SearchActivities;

public sealed class ExportActivitiesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<ExportActivitiesCommand, int>
{
    private const int BatchSize = 1000;

    public async Task<int> Handle(ExportActivitiesCommand request, CancellationToken cancellationToken)
    {
        var found = db.FoundActivities(request.Search, context.Viewer).NewestFirst();
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

        db.Note(new AuditNote("Exported", "ActivityList", string.Empty, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count, ["Filter"] = request.Search }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    private static SheetCell Cell(ActivityDto row, ActivityColumn column) => column switch
    {
        ActivityColumn.On => SheetCell.Of(row.On),
        ActivityColumn.Days => SheetCell.Of((decimal)row.Days),
        ActivityColumn.Kind => SheetCell.Of(ErrorTexts.Word(row.Kind)),
        ActivityColumn.Unit => SheetCell.Of(row.Unit),
        ActivityColumn.Person => SheetCell.Of(row.Person),
        ActivityColumn.People => SheetCell.Of(string.Join('、', row.People.Select(p => p.Name))),
        ActivityColumn.LedBy => SheetCell.Of(row.LedBy),
        ActivityColumn.Project => SheetCell.Of(row.Project),
        ActivityColumn.ProjectCode => SheetCell.Of(row.ProjectCode),
        ActivityColumn.Id => SheetCell.Of(row.Id.ToString()),
        ActivityColumn.PartOf => SheetCell.Of(row.PartOfId?.ToString()),
        ActivityColumn.Firm => SheetCell.Of(row.Firm),
        ActivityColumn.City => SheetCell.Of(row.City),
        ActivityColumn.Contacts => SheetCell.Of(row.Contacts),
        ActivityColumn.Content => SheetCell.Of(row.Content),
        ActivityColumn.Result => SheetCell.Of(row.Result),
        ActivityColumn.NextStep => SheetCell.Of(row.NextStep),
        ActivityColumn.NextStepOn => SheetCell.Of(row.NextStepOn),
        _ => SheetCell.Of(ErrorTexts.Person(row.RecordedBy)),
    };
}
