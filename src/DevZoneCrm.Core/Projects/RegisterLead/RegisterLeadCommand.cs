using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.RegisterLead;

/// <summary>登记线索: name, investor, amount, source and one sentence are enough; the rest has defaults.</summary>
public sealed record RegisterLeadCommand : ICommand<RegisteredLeadDto>
{
    public string Name { get; init; } = string.Empty;

    /// <summary>One or several firms, the first leads; separated by ; ； or 、.</summary>
    public string Investor { get; init; } = string.Empty;

    /// <summary>In 万元 or 万美元, above 0, at most 4 decimals.</summary>
    public decimal AmountWan { get; init; }

    public Currency Currency { get; init; }

    /// <summary>来源渠道.</summary>
    public string? SourceChannel { get; init; }

    /// <summary>One sentence on what it is.</summary>
    public string? Content { get; init; }

    /// <summary>统一社会信用代码 of the leading investor.</summary>
    public string? CreditCode { get; init; }

    /// <summary>The unit; the viewer's own where none is given. Only those without a unit of their own may choose another.</summary>
    public Guid? UnitId { get; init; }

    public Guid? ChainId { get; init; }

    public Sector? Sector { get; init; }

    public Confidentiality Confidentiality { get; init; } = Confidentiality.Internal;

    /// <summary>首报日; today where none is given.</summary>
    public DateOnly? OccurredOn { get; init; }
}
