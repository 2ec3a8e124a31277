using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>
/// 履职任务: what a role is to do in a week or a month, from a month on, until a later one of the same role, measure and span takes its place. A month is always
/// counted by what was in force on its first day, so what was computed stays as it was.
/// </summary>
public sealed class QuotaRule : AggregateRoot
{
    private QuotaRule()
    {
    }

    public PostRole Role { get; private set; }

    public QuotaMeasure Measure { get; private set; }

    public QuotaSpan Span { get; private set; }

    /// <summary>The first day of a month.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <inheritdoc cref="QuotaTerms.Kinds"/>
    public string Kinds { get; private set; } = string.Empty;

    public QuotaPart Part { get; private set; }

    public int Required { get; private set; }

    public bool CountsRemote { get; private set; }

    public string WrittenBy { get; private set; } = string.Empty;

    public QuotaKey Key => new(Role, Measure, Span);

    public QuotaTerms Terms => new(Kinds, Part, Required, CountsRemote);

    /// <exception cref="RuleException">It would change a month that is over.</exception>
    public static QuotaRule Write(QuotaKey key, QuotaTerms terms, DateOnly from, DateOnly today, string by)
    {
        var rule = new QuotaRule { Role = key.Role, Measure = key.Measure, Span = key.Span, ValidFrom = new DateOnly(from.Year, from.Month, 1) };
        rule.Revise(terms, today, by);
        return rule;
    }

    /// <exception cref="RuleException">It holds in a month that is over already, or asks for nothing that can be counted.</exception>
    public void Revise(QuotaTerms terms, DateOnly today, string by)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (ValidFrom < new DateOnly(today.Year, today.Month, 1))
        {
            throw new RuleException(QuotaErrors.PastMonth);
        }

        if (terms.Required is < 0 or > QuotaTerms.MaxRequired)
        {
            throw new RuleException(QuotaErrors.RequiredRange, QuotaTerms.MaxRequired);
        }

        if (Measure != QuotaMeasure.Leads && terms.Required > 0 && terms.AllKinds.Count == 0)
        {
            throw new RuleException(QuotaErrors.NoKinds);
        }

        (Kinds, Part, Required, CountsRemote, WrittenBy) = (terms.Kinds, terms.Part, terms.Required, terms.CountsRemote, by);
    }
}
