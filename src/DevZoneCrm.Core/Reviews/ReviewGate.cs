using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Gates;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Zones;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews;

/// <summary>源头把关: 签约 needs a grade that holds. The zone may switch the gate off, and its totals then say so.</summary>
public sealed class ReviewGate(IAppDbContext db, ZoneCalendar calendar) : IStageGate
{
    public async Task<GateRefusal?> AskAsync(Project project, Milestone milestone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        return milestone == Milestone.Signed && (await db.RulesAsync(cancellationToken)).IsReviewGateOn ? await RefusalAsync(project.Id, cancellationToken) : null;
    }

    private async Task<GateRefusal?> RefusalAsync(Guid projectId, CancellationToken cancellationToken)
    {
        var standing = await db.QualityReviews.AsNoTracking().SingleOrDefaultAsync(r => r.StandingKey == projectId, cancellationToken);
        return standing is null ? new GateRefusal(ReviewErrors.GateNone)
            : standing.GateRefusal(calendar.Today) is { } code ? new GateRefusal(code, standing.RecheckOn ?? calendar.Today)
            : null;
    }
}
