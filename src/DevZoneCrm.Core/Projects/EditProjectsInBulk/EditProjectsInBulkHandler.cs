using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

public sealed class EditProjectsInBulkHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<EditProjectsInBulkCommand, BulkEditDto>
{
    public async Task<BulkEditDto> Handle(EditProjectsInBulkCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var editing = new BulkEditing(db, context.Viewer);
        await editing.RequireKnownAsync(request.Change, cancellationToken);
        var versions = request.Targets.DistinctBy(t => t.ProjectId).ToDictionary(t => t.ProjectId, t => t.Version);
        var (done, refused) = (new List<(Project, BulkDoneDto)>(), new List<BulkLineDto>());
        foreach (var project in await editing.LoadAsync(versions.Keys, tracked: true, cancellationToken))
        {
            var after = BulkValues.Of(project).With(request.Change);
            var refusal = editing.Refusal(project, after) ?? (versions[project.Id] != project.Version ? ErrorTexts.Of(BulkErrors.Changed) : null);
            if (refusal is null)
            {
                done.Add((project, editing.Apply(project, after)));
            }
            else
            {
                refused.Add(editing.Line(project, [], refusal));
            }
        }

        return new BulkEditDto(await editing.SaveAsync(done, cancellationToken), refused);
    }
}
