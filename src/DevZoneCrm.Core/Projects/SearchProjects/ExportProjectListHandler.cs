using System.Globalization;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class ExportProjectListHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ExportProjectListCommand, int>
{
    private const int BatchSize = 5000;

    public async Task<int> Handle(ExportProjectListCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var today = calendar.Today;
        var rows = await new SearchProjectsHandler(db, context, calendar).RowsAsync(request.Search, cancellationToken);
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var count = 0;
        while (true)
        {
            var batch = await rows.Skip(count).Take(BatchSize).ToListAsync(cancellationToken);
            batch.ForEach(row => request.Target.Write([.. request.Columns.Select(c => Cell(row, c.Key, today))]));
            count += batch.Count;
            if (batch.Count < BatchSize)
            {
                break;
            }
        }

        db.Note(new AuditNote("Exported", "ProjectList", string.Empty, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count, ["Filter"] = request.Search.Filter }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    private static SheetCell Cell(ProjectRowDto row, ListColumn column, DateOnly today) => column switch
    {
        ListColumn.Code => SheetCell.Of(row.Code),
        ListColumn.Name => SheetCell.Of(row.DisplayName),
        ListColumn.Investor => SheetCell.Of(row.Investor),
        ListColumn.Amount => SheetCell.Of(row.Investment.Wan),
        ListColumn.Currency => SheetCell.Of(ErrorTexts.Word(row.Currency)),
        ListColumn.Stage => SheetCell.Of(ErrorTexts.Word(row.Stage)),
        ListColumn.StageOn => SheetCell.Of(row.StageOn),
        ListColumn.Days => SheetCell.Of(row.StageOn is { } since ? today.DayNumber - since.DayNumber : (decimal?)null),
        ListColumn.Status => SheetCell.Of(ErrorTexts.Word(row.Status)),
        ListColumn.Unit => SheetCell.Of(row.Unit),
        ListColumn.Owner => SheetCell.Of(row.Owner),
        ListColumn.Chain => SheetCell.Of(row.Chain),
        ListColumn.Sector => SheetCell.Of(row.Sector is { } sector ? ErrorTexts.Word(sector) : null),
        ListColumn.KeyList => SheetCell.Of(string.Join(';', row.KeyLists.Select(k => k.Year.ToString(CultureInfo.InvariantCulture) + ErrorTexts.Word(k.Level)))),
        ListColumn.Confidentiality => SheetCell.Of(ErrorTexts.Word(row.Confidentiality)),
        ListColumn.SignedOn => SheetCell.Of(row.SignedOn),
        ListColumn.StartedOn => SheetCell.Of(row.StartedOn),
        ListColumn.SourceChannel => SheetCell.Of(row.SourceChannel),
        ListColumn.SourceRegion => SheetCell.Of(row.SourceRegion),
        ListColumn.NextStep => SheetCell.Of(row.NextStep),
        ListColumn.NextStepOn => SheetCell.Of(row.NextStepOn),
        ListColumn.RegisteredOn => SheetCell.Of(row.RegisteredOn),
        ListColumn.LandSecuredOn => SheetCell.Of(row.LandSecuredOn),
        ListColumn.CompletedOn => SheetCell.Of(row.CompletedOn),
        ListColumn.ProducingOn => SheetCell.Of(row.ProducingOn),
        ListColumn.StartedStatisticsOn => SheetCell.Of(row.StartedStatisticsOn),
        ListColumn.CompletedStatisticsOn => SheetCell.Of(row.CompletedStatisticsOn),
        ListColumn.FullCapacityOn => SheetCell.Of(row.FullCapacityOn),
        ListColumn.ReviewGrade => SheetCell.Of(row.ReviewGrade == ReviewGrade.None ? null : ErrorTexts.Word(row.ReviewGrade)),
        _ => SheetCell.Of(row.CountedOn),
    };
}
