using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>An earlier total investment and the first day on which it no longer held.</summary>
public sealed class SupersededInvestment : IChildOfProject
{
    internal SupersededInvestment(Guid projectId, Money amount, DateOnly untilOn, string reason)
    {
        Id = Guid.CreateVersion7();
        ProjectId = projectId;
        Amount = amount.Amount;
        Currency = amount.Currency;
        UntilOn = untilOn;
        Reason = reason;
    }

    private SupersededInvestment() => Reason = string.Empty;

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>Yuan or US cents.</summary>
    public long Amount { get; private set; }

    public Currency Currency { get; private set; }

    /// <summary>The next amount holds from this day on.</summary>
    public DateOnly UntilOn { get; private set; }

    public string Reason { get; private set; }

    internal void Explain(string reason) => Reason = reason;
}
