using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

public sealed class PreviewBulkEditHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<PreviewBulkEditQuery, IReadOnlyList<BulkLineDto>>
{
    public async Task<IReadOnlyList<BulkLineDto>> Handle(PreviewBulkEditQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var editing = new BulkEditing(db, context.Viewer);
        await editing.RequireKnownAsync(request.Change, cancellationToken);
        var projects = (await editing.LoadAsync(request.ProjectIds, tracked: false, cancellationToken))
            .ConvertAll(p => (Project: p, Before: BulkValues.Of(p), After: BulkValues.Of(p).With(request.Change)));
        var words = await BulkWords.ReadAsync(db, projects.SelectMany(p => new[] { p.Before, p.After }), cancellationToken);

        // What a masked project holds is not told by saying what would be changed.
        return projects.ConvertAll(p => (p.Project, p.Before, p.After, Refusal: editing.Refusal(p.Project, p.After)))
            .ConvertAll(p => editing.Line(p.Project, p.Refusal is null ? words.Between(p.Before, p.After) : [], p.Refusal));
    }
}
