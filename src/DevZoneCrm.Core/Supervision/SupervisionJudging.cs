using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision;

/// <summary>Turns the lights and takes them up the line, morning by morning; part of the daily work.</summary>
public sealed class SupervisionJudging(IAppDbContext db, SupervisionWork work, SupervisionNotices notices)
{
    private const int BatchSize = 200;

    /// <summary>How many orders showed something new. Mornings without a server are caught up with, each on its own day; a second run finds nothing.</summary>
    public async Task<int> JudgeAsync(CancellationToken cancellationToken)
    {
        var now = (await work.NowAsync(cancellationToken)) with { By = SupervisionActor.System };
        var (changed, last) = (0, Guid.Empty);
        while (true)
        {
            var after = last;
            var batch = await db.SupervisionOrders.Where(o => o.State == SupervisionState.Open && o.JudgedThrough < now.On && o.Id > after)
                .OrderBy(o => o.Id).Take(BatchSize).ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return changed;
            }

            var turned = batch.Where(order => order.JudgeThrough(now).Count > 0).ToList();
            foreach (var order in turned)
            {
                await notices.TellAsync(order, cancellationToken);
            }

            if (turned.Count > 0)
            {
                await db.SaveChangesAsync(cancellationToken);
            }

            last = batch[^1].Id;
            changed += turned.Count;
            db.Forget();
        }
    }
}
