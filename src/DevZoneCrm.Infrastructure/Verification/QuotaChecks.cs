using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>The marks by which quotas are counted must be what the activities give.</summary>
internal sealed class QuotaChecks(AppDbContext db)
{
    private const int BatchSize = 2000;

    public async Task<IReadOnlyList<VerificationProblem>> RunAsync(CancellationToken cancellationToken)
    {
        var (problems, last) = (new List<VerificationProblem>(), (Guid?)null);
        while (true)
        {
            var some = db.Activities.AsNoTracking().Include(a => a.People).OrderBy(a => a.Id);
            var batch = await (last is { } id ? some.Where(a => a.Id.CompareTo(id) > 0) : some).Take(BatchSize).ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return problems;
            }

            last = batch[^1].Id;
            var ids = batch.ConvertAll(a => a.Id).ToArray();
            var stored = (await db.QuotaMarks.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.ActivityId)).ToListAsync(cancellationToken)).ToLookup(m => m.ActivityId, Words);
            problems.AddRange(batch.Where(a => !stored[a.Id].ToHashSet().SetEquals(QuotaMark.Of(a).Select(Words))).Select(a => new VerificationProblem("quota", a.Id.ToString(), "履职计数与活动不符")));
        }
    }

    private static (Guid Post, int Month, int Kind, bool IsLed, bool IsStop, int Week, int Starts, int Days, int Count) Words(QuotaMark mark) =>
        (mark.PostId, mark.Month, (int)mark.Kind, mark.IsLed, mark.IsStop, mark.Week, mark.Starts, mark.Days, mark.DayCount);
}
