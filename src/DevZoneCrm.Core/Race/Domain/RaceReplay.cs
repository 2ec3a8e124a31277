using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>
/// The one definition of what a project's history earns and costs. Pure: the ledger is what this yields, <c>verify</c> compares the two, and what-if runs it with
/// other rules. On one day milestones come first, then the clock of 注册, the clock of 开工, the ending, and what was found by hand.
/// </summary>
public static class RaceReplay
{
    private const int MilestoneTurn = 0;
    private const int RegisterTurn = 1;
    private const int StartTurn = 2;
    private const int EndingTurn = 3;
    private const int FalsifiedTurn = 4;

    private static readonly RaceMilestone[] BeforeStart = [RaceMilestone.Signed, RaceMilestone.Registered, RaceMilestone.LandSecured];

    /// <summary>The entries of a project up to a day, in the order in which they were caused. Entries of nothing are left out.</summary>
    public static IReadOnlyList<RaceDraft> Of(RaceProject project, RaceTerms terms, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(terms);
        var account = new ProjectAccount(project, terms);
        foreach (var happening in Happenings(project, terms).Where(h => h.On <= asOf).OrderBy(h => h.On).ThenBy(h => h.Turn).ThenBy(h => MilestoneOrder(h.Milestone)))
        {
            switch (happening.Turn)
            {
                case MilestoneTurn:
                    account.Earn(happening.Milestone, happening.On);
                    break;
                case RegisterTurn:
                    account.TakeBack(RaceCause.NotRegistered, happening.On, [RaceMilestone.Signed], account.SigningRules.Deductions.RegisterTakesPercent);
                    break;
                case StartTurn:
                    account.TakeBack(RaceCause.NotStarted, happening.On, BeforeStart);
                    account.Fine(RaceMilestone.NotStarted12Months, RaceCause.NotStarted, happening.On, account.SigningRules.Deductions.NotStarted);
                    break;
                case EndingTurn:
                    account.TakeBack(RaceCause.EndedBeforeStart, happening.On);
                    break;
                default:
                    account.TakeBack(RaceCause.Falsified, happening.On);
                    break;
            }
        }

        return account.Entries;
    }

    /// <summary>What a milestone would earn if it were confirmed on a day, unit by unit.</summary>
    public static IReadOnlyList<RaceDraft> WouldEarn(RaceProject project, RaceTerms terms, RaceMilestone milestone, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(terms);
        var account = new ProjectAccount(project, terms);
        account.Earn(milestone, on);
        return account.Entries;
    }

    /// <summary>The days on which a clock of this project runs out, whether or not it costs anything.</summary>
    public static IEnumerable<DateOnly> Deadlines(DateOnly signedOn, RaceTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var deductions = terms.RulesOf(signedOn.Year).Rules.Deductions;
        return [signedOn.AddMonths(deductions.RegisterMonths), signedOn.AddMonths(deductions.StartMonths)];
    }

    private static IEnumerable<Happening> Happenings(RaceProject project, RaceTerms terms)
    {
        foreach (var (milestone, on) in project.Dates)
        {
            yield return new Happening(on, MilestoneTurn, milestone);
        }

        foreach (var clock in Clocks(project, terms))
        {
            yield return clock;
        }

        var started = project.DateOf(RaceMilestone.Started);
        foreach (var status in project.Statuses)
        {
            if (status.Ends && !(started <= status.FromOn))
            {
                yield return new Happening(status.FromOn, EndingTurn, default);
            }
        }

        foreach (var on in project.FalsifiedOn)
        {
            yield return new Happening(on, FalsifiedTurn, default);
        }
    }

    private static IEnumerable<Happening> Clocks(RaceProject project, RaceTerms terms)
    {
        if (project.DateOf(RaceMilestone.Signed) is not { } signed)
        {
            yield break;
        }

        var deductions = terms.RulesOf(signed.Year).Rules.Deductions;
        var (register, start) = (signed.AddMonths(deductions.RegisterMonths), signed.AddMonths(deductions.StartMonths));
        if (!(project.DateOf(RaceMilestone.Registered) <= register) && Runs(project, register))
        {
            yield return new Happening(register, RegisterTurn, default);
        }

        if (!(project.DateOf(RaceMilestone.Started) <= start) && Runs(project, start))
        {
            yield return new Happening(start, StartTurn, default);
        }
    }

    // A project that ended runs no clock after that day, at whatever stage; one that came back runs those that are still to come. 搁置 stops nothing.
    private static bool Runs(RaceProject project, DateOnly day) => !project.Statuses.Any(s => s.Ends && s.FromOn < day && (s.UntilOn is null || s.UntilOn > day));

    // 注册 and 拿地 stand between 签约 and 开工.
    private static int MilestoneOrder(RaceMilestone milestone) => milestone switch
    {
        RaceMilestone.Signed => 0,
        RaceMilestone.Registered => 1,
        RaceMilestone.LandSecured => 2,
        _ => (int)milestone,
    };

    private readonly record struct Happening(DateOnly On, int Turn, RaceMilestone Milestone);
}
