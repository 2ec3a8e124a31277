using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>Reads what a replay needs: one question a table, for some projects or for all of them.</summary>
public static class RaceReading
{
    private static readonly ReviewGrade[] Grades = [ReviewGrade.A, ReviewGrade.B, ReviewGrade.C];

    public static async Task<IReadOnlyList<NumberedRules>> RaceRulesAsync(this IAppDbContext db, ShippedRaceRules shipped, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(shipped);
        var own = await db.RaceRuleSets.AsNoTracking().OrderBy(r => r.Number).ToListAsync(cancellationToken);
        return [new NumberedRules(ShippedRaceRules.Number, shipped.Rules), .. own.Select(r => new NumberedRules(r.Number, r.Content))];
    }

    public static async Task<RaceTerms> RaceTermsAsync(this IAppDbContext db, ShippedRaceRules shipped, CancellationToken cancellationToken)
    {
        var rules = await db.RaceRulesAsync(shipped, cancellationToken);
        var units = await db.Units.AsNoTracking().Select(u => new RaceUnit(u.Id, u.Name, u.ValidFrom, u.ValidTo, u.GroupId, u.SuccessorId)).ToListAsync(cancellationToken);
        return new RaceTerms(rules, await RateTable.ReadAsync(db, cancellationToken), units.ToDictionary(u => u.Id));
    }

    /// <summary>Projects that ever reached 签约 or later: the others earn nothing.</summary>
    /// <param name="ids">All of them where none are named.</param>
    /// <param name="evenUnsigned">Also those before 签约: what they could earn is asked.</param>
    public static async Task<IReadOnlyList<RaceProject>> RaceProjectsAsync(this IAppDbContext db, IReadOnlyCollection<Guid>? ids, CancellationToken cancellationToken, bool evenUnsigned = false)
    {
        ArgumentNullException.ThrowIfNull(db);
        var wanted = evenUnsigned ? db.Projects.AsNoTracking() : db.Projects.AsNoTracking().Where(p => p.Stage >= ProjectStage.Signed);
        wanted = ids is null ? wanted : wanted.Where(p => EF.Parameter(ids).Contains(p.Id));
        var rows = await wanted.Select(p => new Row
        {
            Id = p.Id,
            UnitId = p.SplitUnitId ?? p.UnitId,
            UnitNow = p.UnitId,
            ChainId = p.ChainId,
            SignedOn = p.SignedOn,
            RegisteredOn = p.RegisteredOn,
            LandSecuredOn = p.LandSecuredOn,
            StartedOn = p.StartedOn,
            CompletedOn = p.CompletedOn,
            ProducingOn = p.ProducingOn,
            FullCapacityOn = p.FullCapacityOn,
            Amount = p.Amount,
            Currency = p.Currency,
            Tags = p.Tags,
            ForeignShareE4 = p.ForeignShareE4,
            LandMuE4 = p.LandMuE4,
            PlantE4 = p.PlantSquareMetresE4,
        }).ToListAsync(cancellationToken);
        var sides = await SidesAsync(db, ids, cancellationToken);
        return rows.ConvertAll(r => r.ToProject(sides));
    }

    private static async Task<Sides> SidesAsync(IAppDbContext db, IReadOnlyCollection<Guid>? ids, CancellationToken cancellationToken)
    {
        var (all, some) = (ids is null, ids ?? []);
        var shares = await db.ProjectShares.AsNoTracking().Where(s => all || EF.Parameter(some).Contains(s.ProjectId)).ToListAsync(cancellationToken);
        var statuses = await db.StatusPeriods.AsNoTracking().Where(s => all || EF.Parameter(some).Contains(s.ProjectId)).Select(s => new { s.ProjectId, s.Status, s.FromOn, s.UntilOn }).ToListAsync(cancellationToken);
        var amounts = await db.SupersededInvestments.AsNoTracking().Where(s => all || EF.Parameter(some).Contains(s.ProjectId)).Select(s => new { s.ProjectId, s.UntilOn, s.Amount, s.Currency }).ToListAsync(cancellationToken);
        var grades = await db.QualityReviews.AsNoTracking().Where(r => r.Kind == ReviewKind.Evaluation && r.DecidedOn != null && Grades.Contains(r.Grade) && (all || EF.Parameter(some).Contains(r.ProjectId)))
            .Select(r => new { r.ProjectId, On = r.DecidedOn!.Value, r.Grade }).ToListAsync(cancellationToken);
        var falsified = await db.RaceRecords.AsNoTracking().Where(r => r.Kind == RaceMilestone.Falsified && r.RevokedAt == null && r.ProjectId != null && (all || EF.Parameter(some).Contains(r.ProjectId.Value)))
            .Select(r => new { ProjectId = r.ProjectId!.Value, r.On }).ToListAsync(cancellationToken);
        return new Sides(
            await db.Chains.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Class, cancellationToken),
            shares.ToLookup(s => s.ProjectId, s => new RacePart(s.UnitId, s.Percent)),
            statuses.ToLookup(s => s.ProjectId, s => new RaceStatus(s.Status, s.FromOn, s.UntilOn)),
            amounts.ToLookup(s => s.ProjectId, s => new RaceAmount(s.UntilOn, new Money(s.Amount, s.Currency))),
            grades.ToLookup(g => g.ProjectId, g => new RaceGrade(g.On, g.Grade)),
            falsified.ToLookup(f => f.ProjectId, f => f.On));
    }

    private sealed record Sides(
        Dictionary<Guid, Chains.ChainClass> Chains, ILookup<Guid, RacePart> Shares, ILookup<Guid, RaceStatus> Statuses, ILookup<Guid, RaceAmount> Amounts, ILookup<Guid, RaceGrade> Grades,
        ILookup<Guid, DateOnly> Falsified);

    private sealed class Row
    {
        public Guid Id { get; init; }

        public Guid UnitId { get; init; }

        public Guid UnitNow { get; init; }

        public Guid? ChainId { get; init; }

        public DateOnly? SignedOn { get; init; }

        public DateOnly? RegisteredOn { get; init; }

        public DateOnly? LandSecuredOn { get; init; }

        public DateOnly? StartedOn { get; init; }

        public DateOnly? CompletedOn { get; init; }

        public DateOnly? ProducingOn { get; init; }

        public DateOnly? FullCapacityOn { get; init; }

        public long Amount { get; init; }

        public Currency Currency { get; init; }

        public InvestorTags Tags { get; init; }

        public int? ForeignShareE4 { get; init; }

        public long? LandMuE4 { get; init; }

        public long? PlantE4 { get; init; }

        public RaceProject ToProject(Sides sides)
        {
            var shares = sides.Shares[Id].ToList();
            return new RaceProject
            {
                ProjectId = Id,
                UnitId = UnitNow,
                Parts = shares.Count == 0 ? [new RacePart(UnitId, 100)] : shares,
                Dates = [.. Dates()],
                Investment = new Money(Amount, Currency),
                EarlierAmounts = [.. sides.Amounts[Id]],
                Statuses = [.. sides.Statuses[Id]],
                Tags = Tags,
                ForeignShareE4 = ForeignShareE4,
                Chain = ChainId is { } chain ? sides.Chains.GetValueOrDefault(chain) : null,
                HasPlantWithoutNewLand = PlantE4 > 0 && !(LandMuE4 > 0),
                Grades = [.. sides.Grades[Id]],
                FalsifiedOn = [.. sides.Falsified[Id]],
            };
        }

        private IEnumerable<(RaceMilestone, DateOnly)> Dates() =>
            new (RaceMilestone Milestone, DateOnly? On)[]
            {
                (RaceMilestone.Signed, SignedOn), (RaceMilestone.Registered, RegisteredOn), (RaceMilestone.LandSecured, LandSecuredOn), (RaceMilestone.Started, StartedOn),
                (RaceMilestone.Completed, CompletedOn), (RaceMilestone.Producing, ProducingOn), (RaceMilestone.FullCapacity, FullCapacityOn),
            }.Where(d => d.On is not null).Select(d => (d.Milestone, d.On!.Value));
    }
}
