using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Importing;
using MediatR;

namespace DevZoneCrm.Core.Projects.ImportProjects;

public sealed class ImportProjectsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ImportProjectsCommand, ImportSummary>
{
    public async Task<ImportSummary> Handle(ImportProjectsCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var job = new ImportJob(request.Table, request.CreateMissing, request.Columns, request.Conflicts, request.Progress, Explain: false) { Cells = request.Cells };
        var import = new ProjectImport(db, context.Viewer, calendar, job);
        if (request.DryRun)
        {
            return (await import.RunAsync(null, cancellationToken)).ToSummary();
        }

        await using var transaction = await db.BeginAsync(cancellationToken);
        var recorder = ImportRecorder.Start(db, context.Viewer, request.FileName, request.CreateMissing, calendar.Now.ToUniversalTime());
        var outcome = await import.RunAsync(recorder, cancellationToken);
        if (outcome.Findings.IsRejected)
        {
            return outcome.ToSummary();
        }

        if (request.Expected is { } expected && expected != outcome.Fingerprint)
        {
            throw new RuleException(ImportErrors.PreviewOutdated);
        }

        await recorder.CompleteAsync(outcome, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return outcome.ToSummary() with { BatchId = recorder.BatchId };
    }
}
