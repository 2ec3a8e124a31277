using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Integration.Tests.Fixtures;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

/// <summary>A project with anything that can happen to one: gaps in the stages, holds, resumptions, losses, new amounts, two currencies, every level.</summary>
internal sealed class RandomHistory(Random random, Guid[] units, Guid[] chains, Guid[] posts, Guid[] users)
{
    private const int Span = 2200;
    private static readonly DateOnly First = new(2020, 1, 1);

    public Project Next()
    {
        var project = new ProjectBuilder
        {
            UnitId = Pick(units),
            ChainId = random.Next(4) == 0 ? null : Pick(chains),
            OwnerPostId = random.Next(4) == 0 ? null : Pick(posts),
            CreatedBy = random.Next(2) == 0 ? null : Pick(users),
            Confidentiality = (Confidentiality)random.Next(4),
            Sector = random.Next(3) == 0 ? null : (Sector)random.Next(1, 3),
            Tags = (InvestorTags)random.Next(8),
            Amount = Amount(),
            Dates = Dates(),
        }.Build();
        if (random.Next(3) == 0)
        {
            project.GrantAccess(Pick(users));
        }

        Change(project);
        return project;
    }

    /// <summary>Something more happens, as far as the domain lets it.</summary>
    public void Change(Project project)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            var day = Later(project);
            switch (random.Next(5))
            {
                case 0 when project.Status == ProjectStatus.Active: project.Hold(day, "用地", TestClock.StartDay); break;
                case 1 when project.Status == ProjectStatus.Active: project.Lose(day, "资金", null, TestClock.StartDay); break;
                case 2 when project.Status != ProjectStatus.Active: project.Resume(day, "重启", TestClock.StartDay); break;
                case 3 when Amount() is var amount && amount != project.Investment && project.SupersededInvestments.All(s => s.UntilOn <= day): project.ReviseInvestment(amount, day, "增资", TestClock.StartDay); break;
                default: project.ReviseFacts(project.Facts with { UnitId = Pick(units), Confidentiality = (Confidentiality)random.Next(4) }); break;
            }
        }
    }

    private MilestoneDates Dates()
    {
        var (dates, day) = (new MilestoneDates(), First.AddDays(random.Next(900)));
        foreach (var stage in MilestoneDates.All.Where(MilestoneDates.IsStage).Take(random.Next(1, 9)))
        {
            // Several stages on one day happen, and so do gaps.
            if (stage == Milestone.Lead || random.Next(5) > 0)
            {
                dates[stage] = day;
                day = day.AddDays(random.Next(3) == 0 ? 0 : random.Next(1, 150));
            }
        }

        if (dates[Milestone.Signed] is { } signed)
        {
            dates[Milestone.Registered] = random.Next(3) == 0 ? null : signed.AddDays(random.Next(200));
            dates[Milestone.LandSecured] = random.Next(2) == 0 ? null : signed.AddDays(random.Next(300));
        }

        return dates;
    }

    private DateOnly Later(Project project)
    {
        var from = new[] { project.Dates.Last, project.StatusOn }.Max()!.Value;
        return from.AddDays(random.Next(Math.Max(1, Math.Min(Span, TestClock.StartDay.DayNumber - from.DayNumber))));
    }

    private Money Amount() => random.Next(3) == 0 ? A.UsdWan(random.Next(100, 90_000)) : A.Yi(random.Next(1, 1500) / 10m);

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
