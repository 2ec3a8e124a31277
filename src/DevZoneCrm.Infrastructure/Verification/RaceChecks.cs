using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Race;
using DevZoneCrm.Infrastructure.Reference;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>The ledger of the race against the replay of every project's history, and every reversal against the line it takes out.</summary>
internal sealed class RaceChecks(AppDbContext db, ZoneCalendar calendar)
{
    private const int BatchSize = 2000;

    /// <summary>How many lines were looked at, and what is wrong with them.</summary>
    public async Task<(long Lines, IReadOnlyList<VerificationProblem> Problems)> RunAsync(CancellationToken cancellationToken)
    {
        var problems = new List<VerificationProblem>();
        var terms = await db.RaceTermsAsync(RaceRulesFile.Shipped, cancellationToken);

        // Clocks that ran out since the last daily run are not missing yet.
        var booked = await db.RaceClocks.AsNoTracking().Select(c => (DateOnly?)c.BookedThrough).SingleOrDefaultAsync(cancellationToken) ?? DateOnly.MinValue;
        var ids = await db.Projects.AsNoTracking().Where(p => p.Stage >= ProjectStage.Signed).Select(p => p.Id)
            .Union(db.RaceEntries.Where(e => e.IsLive && e.ProjectId != null).Select(e => e.ProjectId!.Value)).ToListAsync(cancellationToken);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            var projects = (await db.RaceProjectsAsync(batch, cancellationToken)).ToDictionary(p => p.ProjectId);
            var live = (await db.RaceEntries.AsNoTracking().Where(e => e.IsLive && e.RecordId == null && EF.Parameter(batch).Contains(e.ProjectId!.Value)).ToListAsync(cancellationToken)).ToLookup(e => e.ProjectId!.Value);
            var codes = await db.Projects.AsNoTracking().Where(p => EF.Parameter(batch).Contains(p.Id)).Select(p => new { p.Id, p.Code }).ToDictionaryAsync(p => p.Id, p => p.Code, cancellationToken);
            foreach (var id in batch)
            {
                var wanted = projects.TryGetValue(id, out var project) ? RaceReplay.Of(project, terms, calendar.Today) : [];
                var (kept, missing) = RaceMatch.Sort([.. live[id]], wanted);
                var due = missing.Count(m => m.Cause is not (RaceCause.NotRegistered or RaceCause.NotStarted) || m.On <= booked);
                var surplus = live[id].Count() - kept.Count;
                if (due > 0 || surplus > 0)
                {
                    problems.Add(new VerificationProblem("race", codes.GetValueOrDefault(id, id.ToString()), $"积分台账与重算不符：缺 {due} 笔，多 {surplus} 笔"));
                }
            }
        }

        problems.AddRange(await RecordsAsync(cancellationToken));
        problems.AddRange(await ReversalsAsync(cancellationToken));
        return (await db.RaceEntries.LongCountAsync(cancellationToken), problems);
    }

    // What was booked by hand keeps the version it was booked under.
    private async Task<List<VerificationProblem>> RecordsAsync(CancellationToken cancellationToken)
    {
        var live = (await db.RaceEntries.AsNoTracking().Where(e => e.IsLive && e.RecordId != null).ToListAsync(cancellationToken)).ToLookup(e => e.RecordId!.Value);
        return (await db.RaceRecords.AsNoTracking().ToListAsync(cancellationToken))
            .FindAll(r => live[r.Id].ToList() is var lines && (r.Holds ? lines is not [var line] || line.Draft != r.Draft(line.Rule) : lines.Count > 0))
            .ConvertAll(r => new VerificationProblem("race", r.Id.ToString(), "人工登记的加减分与积分台账不符"));
    }

    // A line and its reversal come to nothing; a line that counts has no reversal.
    private async Task<List<VerificationProblem>> ReversalsAsync(CancellationToken cancellationToken)
    {
        var wrong = await db.RaceEntries.AsNoTracking().Where(e => !e.IsLive && e.ReversesId == null && !db.RaceEntries.Any(r => r.ReversesId == e.Id && r.PointsE2 == -e.PointsE2 && r.UnitPointsE2 == -e.UnitPointsE2)
                || e.ReversesId != null && !db.RaceEntries.Any(l => l.Id == e.ReversesId && !l.IsLive))
            .Select(e => e.Id).Take(100).ToListAsync(cancellationToken);
        return wrong.ConvertAll(id => new VerificationProblem("race", id.ToString(), "冲销与被冲销的一笔不成对"));
    }
}
