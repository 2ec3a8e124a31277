using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.IssueSupervision;

public sealed class IssueSupervisionHandler(IAppDbContext db, IViewerContext context, SupervisionDesk desk) : IRequestHandler<IssueSupervisionCommand, Guid>
{
    public async Task<Guid> Handle(IssueSupervisionCommand request, CancellationToken cancellationToken)
    {
        var order = await desk.IssueAsync(
            new SupervisionAssignment
            {
                Title = request.Title,
                Matter = request.Matter,
                Source = request.Source,
                Instruction = request.Instruction,
                InstructedBy = request.InstructedBy,
                OwnerPostId = request.OwnerPostId,
                HelperPostIds = request.HelperPostIds,
                ProjectId = await ProjectAsync(request.ProjectCode, cancellationToken),
                Node = request.Node,
                NodeDueOn = request.NodeDueOn,
                Deadline = request.Deadline,
            },
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return order.Id;
    }

    private async Task<Guid?> ProjectAsync(string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var wanted = code.Trim();
        return await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(context.Viewer)).Where(p => p.Code == wanted).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Project));
    }
}
