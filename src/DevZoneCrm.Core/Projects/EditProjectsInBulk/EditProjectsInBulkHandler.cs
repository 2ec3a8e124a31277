using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

public sealed class EditProjectsInBulkHandler(IAppDbContext db, IViewerContext context, NoticeWriter notices) : IRequestHandler<EditProjectsInBulkCommand, BulkEditDto>
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

        await TellOwnerAsync(request.Change.OwnerPostId, done.ConvertAll(d => d.Item2.Before), cancellationToken);
        return new BulkEditDto(await editing.SaveAsync(done, cancellationToken), refused);
    }

    // One notice for all of them: a hundred would bury what else there is.
    private Task TellOwnerAsync(Guid? owner, List<BulkValues> before, CancellationToken cancellationToken)
    {
        var count = before.Count(values => owner is not null && values.OwnerPostId != owner);
        return notices.TellPostAsync(count == 0 ? null : owner, NoticeContent.Of(NoticeKind.ProjectsAssigned, "/", null, context.Viewer.Name, count), cancellationToken);
    }
}
