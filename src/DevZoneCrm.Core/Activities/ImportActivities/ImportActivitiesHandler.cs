using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Activities.ImportActivities;

public sealed class ImportActivitiesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ImportActivitiesCommand, ImportSummary>
{
    public async Task<ImportSummary> Handle(ImportActivitiesCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var import = new ActivityImport(db, context.Viewer, calendar, request);
        if (request.DryRun)
        {
            return await import.RunAsync(null, cancellationToken);
        }

        await using var transaction = await db.BeginAsync(cancellationToken);
        var recorder = ActivityImportRecorder.Start(db, context.Viewer, request, calendar.Now.ToUniversalTime());
        var summary = await import.RunAsync(recorder, cancellationToken);
        if (summary.Rejected.Count > 0)
        {
            return summary;
        }

        await recorder.CompleteAsync(summary, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return summary with { BatchId = recorder.BatchId };
    }
}
