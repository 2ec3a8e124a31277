using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Reference;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Race;

/// <summary>
/// Keeps the ledger equal to the replay of each project's history: what is missing is booked, what no longer holds is reversed. Doing it again changes nothing, so
/// that it serves confirmations, corrections and the daily clocks alike.
/// </summary>
internal sealed class RaceBook(AppDbContext db, TimeProvider clock)
{
    private const int BatchSize = 500;

    private DateOnly Today => ZoneCalendar.DayOf(clock.GetUtcNow());

    /// <summary>After a saving, in its transaction.</summary>
    public async Task FollowAsync(RaceChanges changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Everything)
        {
            await BookAllAsync(cancellationToken, changes.ImportId);
        }
        else
        {
            await BookAsync([.. changes.Projects.Union(changes.Dollars ? await DollarsAsync(cancellationToken) : [])], cancellationToken, changes.ImportId);
        }

        if (changes.Records.Count > 0)
        {
            await BookRecordsAsync(changes.Records, cancellationToken);
        }
    }

    private Task<List<Guid>> DollarsAsync(CancellationToken cancellationToken) => db.Projects.AsNoTracking()
        .Where(p => p.Stage >= ProjectStage.Signed && (p.Currency == Currency.Usd || p.SupersededInvestments.Any(s => s.Currency == Currency.Usd))).Select(p => p.Id).ToListAsync(cancellationToken);

    /// <summary>Every project that earned or could.</summary>
    public async Task BookAllAsync(CancellationToken cancellationToken, Guid? importId = null)
    {
        var ids = await db.Projects.AsNoTracking().Where(p => p.Stage >= ProjectStage.Signed).Select(p => p.Id)
            .Union(db.RaceEntries.Where(e => e.IsLive && e.ProjectId != null).Select(e => e.ProjectId!.Value)).ToListAsync(cancellationToken);
        await BookAsync(ids, cancellationToken, importId);
    }

    /// <summary>The projects whose clocks may have run out after <paramref name="after"/> and up to today.</summary>
    public async Task BookDueAsync(DateOnly after, CancellationToken cancellationToken)
    {
        var (today, rules) = (Today, await db.RaceRulesAsync(RaceRulesFile.Shipped, cancellationToken));
        var ids = new HashSet<Guid>();
        foreach (var months in rules.SelectMany(r => new[] { r.Rules.Deductions.RegisterMonths, r.Rules.Deductions.StartMonths }).Distinct())
        {
            // A month's last day stands for the days it has not: a day more on either side loses none, and booking one too many changes nothing.
            var (from, to) = (Back(after, months, -4), Back(today, months, 4));
            ids.UnionWith(await db.Projects.AsNoTracking().Where(p => p.SignedOn >= from && p.SignedOn <= to).Select(p => p.Id).ToListAsync(cancellationToken));
        }

        await BookAsync([.. ids], cancellationToken);
    }

    /// <summary>Brings the lines of these projects up to date.</summary>
    public async Task BookAsync(IReadOnlyCollection<Guid> projectIds, CancellationToken cancellationToken, Guid? importId = null)
    {
        ArgumentNullException.ThrowIfNull(projectIds);
        if (projectIds.Count == 0)
        {
            return;
        }

        var (terms, today, now) = (await db.RaceTermsAsync(RaceRulesFile.Shipped, cancellationToken), Today, clock.GetUtcNow().ToUniversalTime());
        foreach (var batch in projectIds.Chunk(BatchSize))
        {
            var projects = (await db.RaceProjectsAsync(batch, cancellationToken)).ToDictionary(p => p.ProjectId);
            var live = (await db.RaceEntries.Where(e => e.IsLive && e.RecordId == null && EF.Parameter(batch).Contains(e.ProjectId!.Value)).ToListAsync(cancellationToken)).ToLookup(e => e.ProjectId!.Value);
            foreach (var id in batch)
            {
                var wanted = projects.TryGetValue(id, out var project) ? RaceReplay.Of(project, terms, today) : [];
                db.AddRange(RaceMatch.Lines(id, [.. live[id]], wanted, now).Select(e => e.From(importId)).ToList());
            }

            await db.SaveDerivedAsync(cancellationToken);
            Release();
        }
    }

    private async Task BookRecordsAsync(IReadOnlyList<Guid> recordIds, CancellationToken cancellationToken)
    {
        var (terms, now) = (await db.RaceTermsAsync(RaceRulesFile.Shipped, cancellationToken), clock.GetUtcNow().ToUniversalTime());
        var live = (await db.RaceEntries.Where(e => e.IsLive && e.RecordId != null && EF.Parameter(recordIds).Contains(e.RecordId.Value)).ToListAsync(cancellationToken)).ToLookup(e => e.RecordId!.Value);
        foreach (var record in await db.RaceRecords.AsNoTracking().Where(r => EF.Parameter(recordIds).Contains(r.Id)).ToListAsync(cancellationToken))
        {
            var draft = record.Draft(terms.RulesOf(record.On.Year).Number);
            var known = live[record.Id].ToList();
            db.AddRange(known.Where(e => e.Draft != draft).Select(e => e.Reverse(now)).ToList());
            if (draft is { } wanted && known.TrueForAll(e => e.Draft != wanted))
            {
                db.Add(RaceEntry.Book(record.ProjectId, wanted, record.EntryId, record.Id, now));
            }
        }

        await db.SaveDerivedAsync(cancellationToken);
        Release();
    }

    // Lines are many and nobody asks the context for them afterwards.
    private void Release()
    {
        foreach (var entry in db.ChangeTracker.Entries<RaceEntry>().ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    private static DateOnly Back(DateOnly day, int months, int days) => day.Year <= 1 ? DateOnly.MinValue : day.AddMonths(-months).AddDays(days);
}
