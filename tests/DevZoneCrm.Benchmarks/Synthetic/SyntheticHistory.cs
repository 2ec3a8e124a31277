using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>
/// One project's way through the stages up to today. Of a hundred leads about sixty are signed in the end, which is more than a zone can hope for:
/// a board with more on it is the harder case.
/// </summary>
internal sealed class SyntheticHistory(DateOnly today, Random random, DateOnly lead)
{
    // The next stage, how likely it is reached, and after how many days.
    private static readonly (Milestone Stage, double Likely, int From, int To)[] Way =
    [
        (Milestone.Negotiating, 0.88, 3, 90),
        (Milestone.Intent, 0.84, 15, 180),
        (Milestone.Signed, 0.84, 20, 240),
        (Milestone.Started, 0.92, 40, 420),
        (Milestone.Completed, 0.95, 240, 760),
        (Milestone.Producing, 0.96, 10, 240),
        (Milestone.FullCapacity, 0.9, 300, 1000),
    ];

    private readonly MilestoneDates dates = new() { [Milestone.Lead] = lead };
    private DateOnly now = lead;

    public void Live(Project project, Func<string> reason, Func<Money> amount, Func<string?> lostTo)
    {
        project.ImportDates(dates);
        foreach (var (stage, likely, from, to) in Way)
        {
            // 意向 is skipped now and then, 竣工 is not always announced.
            if (stage is Milestone.Intent or Milestone.Completed && random.NextDouble() < 0.1)
            {
                continue;
            }

            Pause(project, reason);
            Revise(project, reason, amount);
            if (random.NextDouble() >= likely)
            {
                Leave(project, reason, lostTo);
                return;
            }

            now = now.AddDays(random.Next(from, to));
            if (now > today || project.Status != ProjectStatus.Active)
            {
                return;
            }

            dates[stage] = now;
            if (stage == Milestone.Signed)
            {
                PassMilestones();
            }

            project.ImportDates(dates);
        }
    }

    private void PassMilestones()
    {
        foreach (var (milestone, likely, to) in new[] { (Milestone.Registered, 0.93, 150), (Milestone.LandSecured, 0.7, 300) })
        {
            var on = now.AddDays(random.Next(0, to));
            if (random.NextDouble() < likely && on <= today)
            {
                dates[milestone] = on;
            }
        }
    }

    private void Pause(Project project, Func<string> reason)
    {
        var from = Later(new[] { project.Dates.Last, project.StatusOn }.Max() ?? now).AddDays(random.Next(5, 60));
        if (random.NextDouble() >= 0.03 || from > today)
        {
            return;
        }

        project.Hold(from, reason(), today);
        var until = from.AddDays(random.Next(20, 200));
        if (until <= today)
        {
            project.Resume(until, reason(), today);
            now = until;
        }
    }

    private void Revise(Project project, Func<string> reason, Func<Money> amount)
    {
        var on = Later(project.SupersededInvestments.Select(s => s.UntilOn).DefaultIfEmpty(now).Max()).AddDays(random.Next(1, 40));
        if (random.NextDouble() < 0.03 && on <= today && amount() is var revised && revised != project.Investment)
        {
            project.ReviseInvestment(revised, on, reason(), today);
        }
    }

    private void Leave(Project project, Func<string> reason, Func<string?> lostTo)
    {
        var on = Later(new[] { project.Dates.Last, project.StatusOn }.Max() ?? now).AddDays(random.Next(10, 300));
        if (on > today || project.Status is not (ProjectStatus.Active or ProjectStatus.OnHold))
        {
            return;
        }

        switch (random.Next(10))
        {
            case < 6: project.Lose(on, reason(), lostTo(), today); break;
            case < 8: project.End(on, reason(), today); break;
            case 8: project.TransferOut(on, reason(), lostTo(), today); break;
            default: break;
        }
    }

    private DateOnly Later(DateOnly day) => day > now ? day : now;
}
