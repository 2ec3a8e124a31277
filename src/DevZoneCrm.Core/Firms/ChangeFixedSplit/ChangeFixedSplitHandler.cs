using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ChangeFixedSplit;

public sealed class ChangeFixedSplitHandler(IAppDbContext db) : IRequestHandler<ChangeFixedSplitCommand, long>
{
    public async Task<long> Handle(ChangeFixedSplitCommand request, CancellationToken cancellationToken)
    {
        var units = request.Shares.Select(s => s.UnitId).ToList();
        if (await db.Units.CountAsync(u => units.Contains(u.Id), cancellationToken) != units.Distinct().Count())
        {
            throw new RuleException(ProjectErrors.UnitUnknown);
        }

        var project = await db.Projects.Include(p => p.Shares).SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellationToken) ?? throw new NotFoundException(nameof(Project));
        db.ExpectVersion(project, request.Version);
        project.RedivideFixed([.. request.Shares.Select(s => s.ToShare())]);
        db.Note(new AuditNote("SplitChanged", nameof(Project), project.Id.ToString(), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Reason"] = request.Reason.Trim() }));
        await db.SaveChangesAsync(cancellationToken);
        return project.Version;
    }
}
