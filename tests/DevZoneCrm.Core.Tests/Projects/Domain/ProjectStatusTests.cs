using DevZoneCrm.Core.Projects.Domain;
using Shouldly;
using static DevZoneCrm.Core.Projects.Domain.ProjectStatus;
using static DevZoneCrm.Core.Tests.Projects.Domain.ProjectFactory;

namespace DevZoneCrm.Core.Tests.Projects.Domain;

public sealed class ProjectStatusTests
{
    private static readonly Dictionary<ProjectStatus, Action<Project, DateOnly>> Changes = new()
    {
        [Active] = (p, on) => p.Resume(on, " 恢复 ", Today),
        [OnHold] = (p, on) => p.Hold(on, " 暂缓 ", Today),
        [Lost] = (p, on) => p.Lose(on, "流失", "苏州", Today),
        [Ended] = (p, on) => p.End(on, "终止", Today),
        [TransferredOut] = (p, on) => p.TransferOut(on, "流转", "苏锡通园区", Today),
    };

    public static TheoryData<ProjectStatus, ProjectStatus> Pairs()
    {
        var data = new TheoryData<ProjectStatus, ProjectStatus>();
        foreach (var from in Enum.GetValues<ProjectStatus>())
        {
            foreach (var to in Enum.GetValues<ProjectStatus>())
            {
                data.Add(from, to);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Change_WhenAnyPair_LeavesFromActiveOrHoldAndResumesFromAllElse(ProjectStatus from, ProjectStatus to)
    {
        var project = In(from);
        var allowed = to == Active ? from != Active : from == Active || (from == OnHold && to != OnHold);

        if (!allowed)
        {
            ((Action)(() => Changes[to](project, Today))).ShouldBeRefused(to == Active ? ProjectErrors.AlreadyActive : ProjectErrors.AlreadyEnded);
            return;
        }

        Changes[to](project, Today);

        (project.Status, project.StatusOn, project.StatusInForceOn(Today)).ShouldBe((to, (DateOnly?)Today, to));
        project.StatusInForceOn(Today.AddDays(-1)).ShouldBe(from);
        project.StatusPeriods.Count(p => p.UntilOn is null).ShouldBe(to == Active ? 0 : 1);
        project.DomainEvents.OfType<ProjectStatusChangedDomainEvent>().Last().To.ShouldBe(to);
    }

    [Theory]
    [InlineData(OnHold)]
    [InlineData(Lost)]
    [InlineData(Ended)]
    [InlineData(TransferredOut)]
    public void Leave_WhenDateIsOffLimits_SaysWhichLimit(ProjectStatus to)
    {
        Project Land() => With((Milestone.Signed, Day), (Milestone.LandSecured, Day.AddDays(30)));

        ((Action)(() => Changes[to](Land(), Day.AddDays(29)))).ShouldBeRefused(ProjectErrors.DateTooEarly);
        ((Action)(() => Changes[to](Land(), Today.AddDays(1)))).ShouldBeRefused(ProjectErrors.DateInFuture);
        Should.NotThrow(() => Changes[to](Land(), Day.AddDays(30)), "the day of the last milestone is early enough");
    }

    [Fact]
    public void Resume_WhenDatedBeforeTheHold_IsRefused()
    {
        ((Action)(() => In(OnHold).Resume(Day.AddDays(4), "x", Today))).ShouldBeRefused(ProjectErrors.DateTooEarly);
        Should.NotThrow(() => In(OnHold).Resume(Day.AddDays(5), "x", Today));
    }

    [Theory]
    [InlineData(OnHold)]
    [InlineData(Lost)]
    [InlineData(Ended)]
    [InlineData(TransferredOut)]
    public void Sign_WhenNotActive_IsRefused(ProjectStatus status)
    {
        ((Action)(() => In(status).Sign(Today, Today, null))).ShouldBeRefused(ProjectErrors.NotActive);
        ((Action)(() => In(status).RegisterCompany(Today, Today, null))).ShouldBeRefused(ProjectErrors.NotActive);
    }

    [Fact]
    public void ImportStatus_WhenTheSameTwice_ChangesNothing()
    {
        var project = In(Active);
        project.ImportStatus(OnHold, Day, "暂缓");
        var periods = project.StatusPeriods.ToList();

        project.ImportStatus(OnHold, Day, "暂缓");

        project.StatusPeriods.ShouldBe(periods);
    }

    [Fact]
    public void ImportStatus_WhenTheFileResumes_KeepsTheClosedSpan()
    {
        var project = In(Active);
        project.ImportStatus(OnHold, Day, "暂缓");

        project.ImportStatus(Active, Day.AddDays(10), null);

        project.StatusInForceOn(Day.AddDays(9)).ShouldBe(OnHold);
        project.StatusInForceOn(Day.AddDays(10)).ShouldBe(Active);
    }

    [Fact]
    public void ImportStatus_WhenTheFileContradictsTheSpan_PutsItRight()
    {
        var project = In(Active);
        project.ImportStatus(OnHold, Day.AddDays(5), "暂缓");

        project.ImportStatus(Lost, Day, "流失");

        project.StatusPeriods.ShouldHaveSingleItem().FromOn.ShouldBe(Day);
        project.StatusInForceOn(Day).ShouldBe(Lost);
        project.ImportStatus(Active, null, null);
        project.StatusPeriods.ShouldBeEmpty("a plain 推进 says it was never left");
    }

    private static Project In(ProjectStatus status)
    {
        var project = At(ProjectStage.Lead);
        if (status != Active)
        {
            Changes[status](project, Day.AddDays(5));
        }

        return project;
    }
}
