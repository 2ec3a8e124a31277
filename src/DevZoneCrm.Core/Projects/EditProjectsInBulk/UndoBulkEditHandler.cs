using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

public sealed class UndoBulkEditHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<UndoBulkEditCommand, BulkEditDto>
{
    public async Task<BulkEditDto> Handle(UndoBulkEditCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var editing = new BulkEditing(db, context.Viewer);
        var changed = request.Done.DistinctBy(d => d.ProjectId).ToDictionary(d => d.ProjectId);
        var (done, refused) = (new List<(Project, BulkDoneDto)>(), new List<BulkLineDto>());
        foreach (var project in await editing.LoadAsync(changed.Keys, tracked: true, cancellationToken))
        {
            var (_, version, before, named) = changed[project.Id];
            var refusal = project.Version != version ? ErrorTexts.Of(BulkErrors.Changed) : editing.Refusal(project, before);
            if (refusal is not null)
            {
                refused.Add(editing.Line(project, [], refusal));
                continue;
            }

            done.Add((project, editing.Apply(project, before)));
            if (named)
            {
                editing.TakeNameBack(project);
            }
        }

        return new BulkEditDto(await editing.SaveAsync(done, cancellationToken), refused);
    }
}
