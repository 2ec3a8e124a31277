using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Projects.Domain;

internal static class ProjectFactory
{
    public static readonly DateOnly Today = new(2026, 11, 20);
    public static readonly DateOnly Day = new(2026, 6, 1);
    public static readonly Core.Common.Money.Money TwelveYi = new(1_200_000_000, Currency.Cny);

    public static Project With(params (Milestone Milestone, DateOnly On)[] dates)
    {
        var facts = new ProjectFacts { Name = "精密减速机", UnitId = Guid.NewGuid() };
        var project = Project.Import("T-1", facts, [new Investor("甲公司")], TwelveYi, DateTimeOffset.UnixEpoch);
        var wanted = new MilestoneDates();
        foreach (var (milestone, on) in dates)
        {
            wanted[milestone] = on;
        }

        project.ImportDates(wanted);
        return project;
    }

    public static Project At(ProjectStage stage) => stage == ProjectStage.None ? With() : With(((Milestone)(int)stage, Day));

    public static void ShouldBeRefused(this Action change, string code) => Should.Throw<RuleException>(change).Code.ShouldBe(code);
}
