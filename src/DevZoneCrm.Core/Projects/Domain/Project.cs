using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>招商项目. Stages are dated by the day they happened; status, amount and facts have their own verbs (see the other parts of this class).</summary>
public sealed partial class Project : AggregateRoot
{
    public const int MaxCodeLength = 40;

    private readonly List<ProjectInvestor> investors = [];
    private readonly List<StageEvent> stageEvents = [];
    private readonly List<StatusPeriod> statusPeriods = [];
    private readonly List<SupersededInvestment> supersededInvestments = [];
    private readonly List<KeyListEntry> keyLists = [];
    private readonly List<ProjectAccess> access = [];

    private Project()
    {
    }

    /// <summary>项目编号, unique.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>Total investment in force now, in yuan or US cents.</summary>
    public long Amount { get; private set; }

    public Currency Currency { get; private set; }

    public Money Investment => new(Amount, Currency);

    public DateTimeOffset CreatedAt { get; private set; }

    public Guid? CreatedBy { get; private set; }

    /// <summary>下一步: what is to be done next, and by when.</summary>
    public string? NextStep { get; private set; }

    public DateOnly? NextStepOn { get; private set; }

    /// <summary>Whose turn it is: a post; none means the project's owner.</summary>
    public Guid? NextStepPostId { get; private set; }

    public IReadOnlyList<ProjectInvestor> Investors => investors;

    public IReadOnlyList<StageEvent> StageEvents => stageEvents;

    public IReadOnlyList<StatusPeriod> StatusPeriods => statusPeriods;

    public IReadOnlyList<SupersededInvestment> SupersededInvestments => supersededInvestments;

    public IReadOnlyList<KeyListEntry> KeyLists => keyLists;

    public IReadOnlyList<ProjectAccess> Access => access;

    /// <summary>登记线索: a lead is the first stage of a project.</summary>
    public static Project RegisterLead(string code, ProjectFacts facts, IEnumerable<Investor> firms, Money amount, DateOnly on, DateOnly today, DateTimeOffset now, Guid? by)
    {
        var project = Create(code, facts, firms, amount, now, by);
        project.Reach(ProjectStage.Lead, on, today, null);
        return project;
    }

    /// <summary>A project that comes in with its dates from a file. Imported dates count as confirmed (contracts 2).</summary>
    public static Project Import(string code, ProjectFacts facts, IEnumerable<Investor> firms, Money amount, DateTimeOffset now) =>
        Create(code, facts, firms, amount, now, null);

    /// <summary>Sets or clears the next step. The date may lie in the future; that is its purpose.</summary>
    public void PlanNextStep(string? text, DateOnly? on, Guid? postId = null)
    {
        NextStep = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        (NextStepOn, NextStepPostId) = NextStep is null ? (null, null) : (on, postId);
    }

    /// <summary>Names a person for this project. Naming twice changes nothing.</summary>
    public void GrantAccess(Guid userId)
    {
        if (!access.Exists(a => a.UserId == userId))
        {
            access.Add(new ProjectAccess(Id, userId));
        }
    }

    public void RevokeAccess(Guid userId) => access.RemoveAll(a => a.UserId == userId);

    private static Project Create(string code, ProjectFacts facts, IEnumerable<Investor> firms, Money amount, DateTimeOffset now, Guid? by)
    {
        var project = new Project { Code = code, CreatedAt = now, CreatedBy = by };
        project.ReviseFacts(facts);
        project.SetInvestors(firms);
        project.SetInvestment(amount);
        return project;
    }

    private void SetInvestment(Money amount)
    {
        if (!amount.IsInRange)
        {
            throw new RuleException(ProjectErrors.InvestmentOutOfRange);
        }

        (Amount, Currency) = (amount.Amount, amount.Currency);
    }
}
