using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using static DevZoneCrm.Core.Race.Domain.RaceMilestone;
using static DevZoneCrm.Core.Tests.Race.TestRace;

namespace DevZoneCrm.Core.Tests.Race;

/// <summary>Histories that obey the order of dates and nothing else.</summary>
internal static class RandomRace
{
    private static readonly RaceMilestone[] Stages = [Signed, Started, Completed, Producing, FullCapacity];

    public static RaceProject Project(Random random)
    {
        var dates = new List<(RaceMilestone, DateOnly)>();
        var day = Day("2023-01-01").AddDays(random.Next(700));
        DateOnly? signed = null;
        foreach (var stage in Stages.Where(_ => random.Next(4) > 0))
        {
            signed ??= stage == Signed ? day : null;
            dates.Add((stage, day));
            day = day.AddDays(random.Next(300));
        }

        if (signed is { } from)
        {
            dates.AddRange(new[] { Registered, LandSecured }.Where(_ => random.Next(2) == 0).Select(m => (m, from.AddDays(random.Next(400)))));
        }

        var project = TestRace.Project(random.Next(3) == 0 ? UsdWan(random.Next(500, 40_000)) : Yi(random.Next(1, 1500) / 10m), [.. dates]);
        return project with
        {
            Tags = (InvestorTags)random.Next(32),
            Chain = random.Next(2) == 0 ? null : (ChainClass)random.Next(4),
            ForeignShareE4 = random.Next(2) == 0 ? null : random.Next(1_000_001),
            HasPlantWithoutNewLand = random.Next(4) == 0,
            Parts = random.Next(3) > 0 ? project.Parts : [new RacePart(One.Id, 30), new RacePart(Two.Id, 40), new RacePart(Three.Id, 30)],
            Statuses = random.Next(3) > 0 ? [] : [new RaceStatus((ProjectStatus)random.Next(1, 5), day.AddDays(random.Next(500)), null)],
            EarlierAmounts = random.Next(4) > 0 ? [] : [new RaceAmount(Day("2024-01-01"), Yi(random.Next(1, 100)))],
            Grades = random.Next(4) > 0 ? [] : [new RaceGrade(Day("2023-06-01"), (ReviewGrade)random.Next(1, 4))],
        };
    }
}
