using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>Lines of the ledger as people read them: with the parts of the multiplier, the claim behind a milestone and the reason of a person.</summary>
internal static class RaceEntryRows
{
    private const decimal Hundred = 100m;

    private static readonly MultiplierParts[] Parts = [.. Enum.GetValues<MultiplierParts>().Where(p => p != MultiplierParts.None)];

    /// <param name="inFull">Projects whose lines may be opened whole.</param>
    public static async Task<IReadOnlyList<RaceEntryDto>> OpenedAsync(this IAppDbContext db, ShippedRaceRules shipped, IReadOnlyList<RaceEntry> entries, IReadOnlySet<Guid> inFull, CancellationToken cancellationToken)
    {
        var rules = (await db.RaceRulesAsync(shipped, cancellationToken)).ToDictionary(r => r.Number, r => r.Rules.Multipliers);
        var projects = entries.Select(e => e.ProjectId).OfType<Guid>().Where(inFull.Contains).Distinct().ToList();
        var claims = (await db.StageEvents.AsNoTracking().Where(s => EF.Parameter(projects).Contains(s.ProjectId) && s.ClaimId != null).OrderBy(s => s.RecordedAt)
            .Select(s => new { s.ProjectId, s.Milestone, s.OccurredOn, s.ClaimId }).ToListAsync(cancellationToken)).ToLookup(s => (s.ProjectId, s.Milestone));
        var recordIds = entries.Select(e => e.RecordId).OfType<Guid>().Distinct().ToList();
        var records = await db.RaceRecords.AsNoTracking().Where(r => EF.Parameter(recordIds).Contains(r.Id)).Select(r => new { r.Id, r.Reason, r.Evidence }).ToDictionaryAsync(r => r.Id, cancellationToken);
        return [.. entries.Select(e => Of(e, rules.GetValueOrDefault(e.Rule) ?? shipped.Rules.Multipliers, e.ProjectId is not { } id || inFull.Contains(id)) with
        {
            // A date that was put right later was first claimed under another one.
            ClaimId = e.ProjectId is { } project ? claims[(project, (Milestone)(int)e.Milestone)].OrderBy(c => c.OccurredOn == (e.TakesBackOn ?? e.On)).LastOrDefault()?.ClaimId : null,
            Reason = e.RecordId is { } record && IsOpen(e, inFull) ? records.GetValueOrDefault(record)?.Reason : null,
            Evidence = e.RecordId is { } booked && IsOpen(e, inFull) ? records.GetValueOrDefault(booked)?.Evidence : null,
        })];
    }

    private static bool IsOpen(RaceEntry entry, IReadOnlySet<Guid> inFull) => entry.ProjectId is not { } id || inFull.Contains(id);

    private static RaceEntryDto Of(RaceEntry entry, RaceMultipliers multipliers, bool isOpen) => new()
    {
        Id = entry.Id,
        UnitId = entry.UnitId,
        On = entry.On,
        Milestone = entry.Milestone,
        Cause = entry.Cause,
        Rule = entry.Rule,
        Tier = entry.Tier,
        Full = entry.FullE2 / Hundred,
        Share = entry.Share,
        Multiplier = entry.MultiplierE2 / Hundred,
        Base = multipliers.Base,
        Parts = isOpen ? [.. Parts.Where(p => entry.Parts.HasFlag(p)).Select(p => new RacePartDto(p, multipliers.Of(p)))] : null,
        Split = entry.Split,
        Points = entry.PointsE2 / Hundred,
        UnitPoints = entry.UnitPointsE2 / Hundred,
        TakesBack = entry.TakesBack,
        TakesBackOn = entry.TakesBackOn,
        IsLive = entry.IsLive,
        Reverses = entry.ReversesId,
    };
}
