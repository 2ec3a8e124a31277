using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Firms.RenameFirm;
using DevZoneCrm.Core.Projects.AcceptByStatistics;
using DevZoneCrm.Core.Projects.BeginProduction;
using DevZoneCrm.Core.Projects.CompleteProject;
using DevZoneCrm.Core.Projects.CorrectStageDate;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EditProject;
using DevZoneCrm.Core.Projects.EndProject;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.LoseProject;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Projects.ReachFullCapacity;
using DevZoneCrm.Core.Projects.RecordIntent;
using DevZoneCrm.Core.Projects.RegisterCompany;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Core.Projects.ReviseInvestment;
using DevZoneCrm.Core.Projects.SecureLand;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Core.Projects.StartProject;
using DevZoneCrm.Core.Projects.TransferOut;
using DevZoneCrm.Integration.Tests.Fixtures;

namespace DevZoneCrm.Integration.Tests.Projects;

/// <summary>One command on a project: what it needs, what it does, and what makes it fail.</summary>
internal sealed record CommandCase
{
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly DateOnly NoDay = new(1900, 1, 1);
    private static readonly Action<Project> Ended = p => p.End(Day, "终止", TestClock.StartDay);
    private static readonly Action<Project> Held = p => p.Hold(Day, "暂缓", TestClock.StartDay);

    /// <summary>Every command on a project, by the name of its type.</summary>
    public static readonly IReadOnlyDictionary<string, CommandCase> All = new[]
    {
        Move((p, v, on) => new StartNegotiationCommand(p, v, on), Milestone.Negotiating, [Milestone.Lead], [Milestone.Signed], ProjectErrors.AlreadyPast),
        Move((p, v, on) => new RecordIntentCommand(p, v, on), Milestone.Intent, [Milestone.Lead], [Milestone.Intent], ProjectErrors.AlreadyThere),
        Claim((p, v, on) => new SignProjectCommand(p, v, on, "投资协议2026-12"), Milestone.Signed, [Milestone.Lead], [Milestone.Signed], ProjectErrors.AlreadyThere),
        Claim((p, v, on) => new RegisterCompanyCommand(p, v, on, "甲（南通）有限公司"), Milestone.Registered, [Milestone.Signed], [Milestone.Lead], ProjectErrors.MilestoneNeedsSigned),
        Claim((p, v, on) => new SecureLandCommand(p, v, on, "成交确认书8号"), Milestone.LandSecured, [Milestone.Signed], [Milestone.Signed, Milestone.LandSecured], ProjectErrors.MilestoneRecorded),
        Claim((p, v, on) => new StartProjectCommand(p, v, on, "施工许可证3号"), Milestone.Started, [Milestone.Signed], [Milestone.Lead], ProjectErrors.NotSignedYet),
        Claim((p, v, on) => new CompleteProjectCommand(p, v, on), Milestone.Completed, [Milestone.Started], [Milestone.Signed], ProjectErrors.NotStartedYet),
        Claim((p, v, on) => new BeginProductionCommand(p, v, on), Milestone.Producing, [Milestone.Started], [Milestone.Signed], ProjectErrors.NotStartedYet),
        Claim((p, v, on) => new ReachFullCapacityCommand(p, v, on), Milestone.FullCapacity, [Milestone.Producing], [Milestone.Started], ProjectErrors.NotProducingYet),
        Status((p, v, on, why) => new HoldProjectCommand(p, v, on, why), ProjectStatus.OnHold, null, Ended, ProjectErrors.AlreadyEnded),
        Status((p, v, on, why) => new ResumeProjectCommand(p, v, on, why), ProjectStatus.Active, Held, null, ProjectErrors.AlreadyActive),
        Status((p, v, on, why) => new LoseProjectCommand(p, v, on, why, "苏州"), ProjectStatus.Lost, null, Ended, ProjectErrors.AlreadyEnded),
        Status((p, v, on, why) => new EndProjectCommand(p, v, on, why), ProjectStatus.Ended, Held, Ended, ProjectErrors.AlreadyEnded),
        Status((p, v, on, why) => new TransferOutCommand(p, v, on, why, "苏锡通园区"), ProjectStatus.TransferredOut, null, Ended, ProjectErrors.AlreadyEnded),
        new CommandCase
        {
            Valid = (p, v) => new ReviseInvestmentCommand(p, v, 200_000, Currency.Cny, TestClock.StartDay, "扩容"),
            Invalid = (p, v) => new ReviseInvestmentCommand(p, v, 0.00001m, Currency.Cny, TestClock.StartDay, "扩容"),
            InvalidField = nameof(ReviseInvestmentCommand.AmountWan),
            Done = p => p.Investment == A.Yi(20) && p.IsRevised,
            RefusedState = b => b with { Amount = A.Yi(20) },
            Refusal = ProjectErrors.SameInvestment,
        },
        new CommandCase
        {
            Valid = (p, v) => new CorrectStageDateCommand(p, v, Milestone.Lead, Day.AddDays(-1), "看错"),
            Invalid = (p, v) => new CorrectStageDateCommand(p, v, Milestone.Lead, Day.AddDays(-1), " "),
            InvalidField = nameof(CorrectStageDateCommand.Reason),
            Done = p => p.LeadOn == Day.AddDays(-1),
            RefusedState = b => b with { Dates = On([Milestone.Signed]) },
            Refusal = ProjectErrors.NothingToCorrect,
        },
        new CommandCase
        {
            Valid = (p, v) => new AcceptByStatisticsCommand(p, v, Milestone.Started, TestClock.StartDay),
            Invalid = (p, v) => new AcceptByStatisticsCommand(p, v, Milestone.Started, NoDay),
            InvalidField = nameof(AcceptByStatisticsCommand.AcceptedOn),
            ReadyState = b => b with { Dates = On([Milestone.Started]) },
            Done = p => p.StatisticsDateOf(Milestone.Started) == TestClock.StartDay,
            RefusedState = b => b with { Dates = On([Milestone.Signed]) },
            Refusal = ProjectErrors.StatisticsNeedsMilestone,
        },
        new CommandCase
        {
            Valid = (p, v) => new RenameFirmCommand { ProjectId = p, Version = v, Name = "新名字（南通）有限公司", On = Day },
            Invalid = (p, v) => new RenameFirmCommand { ProjectId = p, Version = v, Name = " ", On = Day },
            InvalidField = nameof(RenameFirmCommand.Name),
            Done = p => p.LeadInvestor == "新名字（南通）有限公司",
        },
        new CommandCase
        {
            Valid = (p, v) => new PlanNextStepCommand(p, v, "约见董事长", TestClock.StartDay.AddDays(7)),
            Invalid = (p, v) => new PlanNextStepCommand(p, v, "坏\u0001字符", null),
            InvalidField = nameof(PlanNextStepCommand.Text),
            Done = p => p.NextStep == "约见董事长",
        },
    }.ToDictionary(c => c.Valid(Guid.Empty, 1).GetType().Name, StringComparer.Ordinal);

    public required Func<Guid, long, ICommand<long>> Valid { get; init; }

    public required Func<Guid, long, ICommand<long>> Invalid { get; init; }

    public required string InvalidField { get; init; }

    /// <summary>A state in which the valid command succeeds.</summary>
    public Func<ProjectBuilder, ProjectBuilder> ReadyState { get; init; } = b => b with { Dates = On([Milestone.Lead]) };

    public required Func<Project, bool> Done { get; init; }

    /// <summary>A state in which it is refused with <see cref="Refusal"/>; none where nothing can stop it.</summary>
    public Func<ProjectBuilder, ProjectBuilder>? RefusedState { get; init; }

    public string? Refusal { get; init; }

    private static CommandCase Move(Func<Guid, long, DateOnly, ICommand<long>> make, Milestone reached, Milestone[] ready, Milestone[] refused, string refusal) => new()
    {
        Valid = (p, v) => make(p, v, TestClock.StartDay),
        Invalid = (p, v) => make(p, v, NoDay),
        InvalidField = "OccurredOn",
        ReadyState = b => b with { Dates = On(ready) },
        Done = p => p.DateOf(reached) == TestClock.StartDay,
        RefusedState = b => b with { Dates = On(refused) },
        Refusal = refusal,
    };

    // Nothing is dated yet: others have to confirm it.
    private static CommandCase Claim(Func<Guid, long, DateOnly, ICommand<long>> make, Milestone claimed, Milestone[] ready, Milestone[] refused, string refusal) =>
        Move(make, claimed, ready, refused, refusal) with { Done = p => p.PendingClaims.Holds(claimed) && p.DateOf(claimed) is null };

    private static CommandCase Status(Func<Guid, long, DateOnly, string, ICommand<long>> make, ProjectStatus reached, Action<Project>? ready, Action<Project>? refused, string refusal) => new()
    {
        Valid = (p, v) => make(p, v, TestClock.StartDay, "资金未到位"),
        Invalid = (p, v) => make(p, v, TestClock.StartDay, " "),
        InvalidField = "Reason",
        ReadyState = b => b with { Dates = On([Milestone.Lead]), Then = ready ?? b.Then },
        Done = p => p.Status == reached && p.StatusOn == TestClock.StartDay,
        RefusedState = b => b with { Dates = On([Milestone.Lead]), Then = refused ?? b.Then },
        Refusal = refusal,
    };

    private static MilestoneDates On(Milestone[] milestones)
    {
        var dates = new MilestoneDates();
        foreach (var milestone in milestones)
        {
            dates[milestone] = Day;
        }

        return dates;
    }
}
