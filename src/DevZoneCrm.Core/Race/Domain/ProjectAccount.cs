using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>A project's entries while its history is replayed, and what is left of each.</summary>
internal sealed class ProjectAccount(RaceProject project, RaceTerms terms)
{
    private const int Percent = 100;

    private static readonly MultiplierParts[] AllParts = [.. Enum.GetValues<MultiplierParts>().Where(p => p != MultiplierParts.None)];

    private readonly List<RaceDraft> entries = [];
    private readonly List<(RaceDraft Entry, long Left)> earned = [];

    public IReadOnlyList<RaceDraft> Entries => entries;

    /// <summary>The rules under which the project was signed: its clocks run by them.</summary>
    public RaceRules SigningRules => terms.RulesOf(project.DateOf(RaceMilestone.Signed)?.Year ?? 0).Rules;

    /// <summary>A confirmed milestone: full points × share × multiplier × split, half up to two decimals; the rounding remainder is the largest split's.</summary>
    public void Earn(RaceMilestone milestone, DateOnly on)
    {
        var (number, rules) = (terms.RulesOf(on.Year).Number, terms.RulesOf(on.Year).Rules);
        if (TierOn(on, rules) is not { } tier || rules.Shares.GetValueOrDefault(milestone) is not (> 0 and var share))
        {
            return;
        }

        var parts = PartsOn(on, rules);
        var multiplier = rules.Multipliers.Of(Each(parts));
        // Points × percent is hundredths of a point already.
        var exact = tier.Points * share * multiplier;
        var left = Rounded(exact);
        var holders = HoldersOn(on);
        for (var i = holders.Count - 1; i >= 0; i--)
        {
            // The largest comes first in the list and is worked out last: it takes what the others left.
            var points = i == 0 ? left : Rounded(exact * holders[i].Percent / Percent);
            left -= points;
            if (points != 0 && on >= holders[i].Unit.ScoresFrom)
            {
                var entry = new RaceDraft(
                    holders[i].Unit.Id, milestone, on, RaceCause.Earned, number, tier.Name, Hundredths(tier.Points), share, (int)Hundredths(multiplier), parts, holders[i].Percent, points, 0, null, null);
                entries.Add(entry);
                earned.Add((entry, points));
            }
        }
    }

    /// <summary>Takes back what is left of the entries of these milestones, of all where none are named; or a percentage of each entry, as far as it is left.</summary>
    public void TakeBack(RaceCause cause, DateOnly on, RaceMilestone[]? milestones = null, int percent = Percent)
    {
        for (var i = 0; i < earned.Count; i++)
        {
            var (entry, left) = earned[i];
            var wanted = percent == Percent ? left : Math.Min(left, Rounded((decimal)entry.PointsE2 * percent / Percent));
            if (wanted == 0 || (milestones is not null && !milestones.Contains(entry.Milestone)))
            {
                continue;
            }

            earned[i] = (entry, left - wanted);
            entries.Add(entry with
            {
                UnitId = terms.HolderOn(entry.UnitId, on, project.UnitId)?.Id ?? entry.UnitId,
                On = on,
                Cause = cause,
                PointsE2 = -wanted,
                TakesBack = entry.Milestone,
                TakesBackOn = entry.On,
            });
        }
    }

    /// <summary>Unit points on the unit with the largest split; only where the project had a tier when it was signed.</summary>
    public void Fine(RaceMilestone milestone, RaceCause cause, DateOnly on, decimal points)
    {
        if (points == 0 || project.DateOf(RaceMilestone.Signed) is not { } signed || TierOn(signed, SigningRules) is not { } tier || HoldersOn(on) is not [var holder, ..] || on < holder.Unit.ScoresFrom)
        {
            return;
        }

        var (number, parts) = (terms.RulesOf(signed.Year).Number, PartsOn(signed, SigningRules));
        entries.Add(new RaceDraft(
            holder.Unit.Id, milestone, on, cause, number, tier.Name, Hundredths(tier.Points), 0, (int)Hundredths(SigningRules.Multipliers.Of(Each(parts))), parts, Percent, 0, Hundredths(points), null, null));
    }

    /// <summary>Who has a share on a day: the largest first, among equals the first by name.</summary>
    private List<(RaceUnit Unit, int Percent)> HoldersOn(DateOnly on) =>
        [.. project.Parts
            .Select(p => (Unit: terms.HolderOn(p.UnitId, on, project.UnitId), p.Percent))
            .Where(p => p.Unit is not null)
            .GroupBy(p => p.Unit!.Id)
            .Select(g => (Unit: g.First().Unit!, Percent: g.Sum(p => p.Percent)))
            .OrderByDescending(p => p.Percent).ThenBy(p => p.Unit.Name, StringComparer.Ordinal)];

    private RaceTier? TierOn(DateOnly on, RaceRules rules)
    {
        var money = project.InvestmentOn(on);
        return rules.TierOf(money, money.Currency == Currency.Usd ? terms.Rates.Of(on.Year) : null, project.ForeignShareE4);
    }

    private MultiplierParts PartsOn(DateOnly on, RaceRules rules)
    {
        var grade = project.GradeOn(on);
        return Part(project.Chain == ChainClass.Leading, MultiplierParts.LeadingChain)
            | Part(project.Chain == ChainClass.Future, MultiplierParts.FutureChain)
            | Part(project.Chain == ChainClass.Other, MultiplierParts.OutsideList)
            | Part(rules.IsForeign(project.ForeignShareE4), MultiplierParts.Foreign)
            | Part(project.Tags.HasFlag(InvestorTags.Fortune500), MultiplierParts.Fortune500)
            | Part(project.Tags.HasFlag(InvestorTags.Listed), MultiplierParts.Listed)
            | Part(project.Tags.HasFlag(InvestorTags.ChainLeader), MultiplierParts.ChainLeader)
            | Part(project.HasPlantWithoutNewLand, MultiplierParts.NoNewLand)
            | Part(grade == ReviewGrade.A, MultiplierParts.GradeA)
            | Part(grade == ReviewGrade.C, MultiplierParts.GradeC);
    }

    private static MultiplierParts Part(bool holds, MultiplierParts part) => holds ? part : MultiplierParts.None;

    private static IEnumerable<MultiplierParts> Each(MultiplierParts parts) => AllParts.Where(p => parts.HasFlag(p));

    private static long Rounded(decimal hundredths) => (long)Math.Round(hundredths, 0, MidpointRounding.AwayFromZero);

    private static long Hundredths(decimal points) => (long)Math.Round(points * Percent, 0, MidpointRounding.AwayFromZero);
}
