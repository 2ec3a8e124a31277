using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Importing;
using MediatR;

namespace DevZoneCrm.Core.Projects.PreviewImport;

public sealed class PreviewImportHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<PreviewImportQuery, ImportPreviewDto>
{
    public async Task<ImportPreviewDto> Handle(PreviewImportQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var job = new ImportJob(request.Table, request.CreateMissing, request.Columns, request.Conflicts, request.Progress, Explain: true) { Cells = request.Cells };
        var outcome = await new ProjectImport(db, context.Viewer, calendar, job).RunAsync(null, cancellationToken);
        return new ImportPreviewDto(outcome.Lines, outcome.Findings.Rejected, outcome.Findings.Warnings, outcome.Made, outcome.Fingerprint);
    }
}
