using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>The step that the viewer takes now, and when the next is due.</summary>
internal static class DisputeSteps
{
    public static async Task<DisputeStep> StepAsync(this ClaimDesk desk, IAppDbContext db, CancellationToken cancellationToken)
    {
        var rules = await db.FirmRulesAsync(cancellationToken);
        return new DisputeStep(desk.Now, desk.Viewer.Name, desk.Viewer.UserId, desk.Working.AddWorkingDays(desk.Today, rules.RulingWorkingDays));
    }
}
