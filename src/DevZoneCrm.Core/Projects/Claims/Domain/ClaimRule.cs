using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>
/// 认定规则 of one stage or milestone: who verifies, who approves, from what size on the top decides, which documents, facts and milestones it needs.
/// 示例规则 until the zone writes its own; a stored row takes the place of the shipped one.
/// </summary>
public sealed class ClaimRule : AggregateRoot
{
    public const int MaxJsonLength = 4000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private ClaimRule()
    {
    }

    /// <summary>Unique.</summary>
    public Milestone Milestone { get; private set; }

    /// <summary>A <see cref="RoleSet"/>; at least one.</summary>
    public int Verifiers { get; private set; }

    /// <summary>A <see cref="RoleSet"/>; empty where verifying is enough.</summary>
    public int Approvers { get; private set; }

    /// <summary>Who approves instead from <see cref="TopFromYi"/> on and with special terms. Empty where size makes no difference.</summary>
    public int TopApprovers { get; private set; }

    /// <summary>In 亿元, converted; included.</summary>
    public int? TopFromYi { get; private set; }

    /// <summary>JSON list of <see cref="EvidenceNeed"/>.</summary>
    public string NeedsJson { get; private set; } = "[]";

    /// <summary>Names of <see cref="RequiredField"/>, separated by commas.</summary>
    public string FieldNames { get; private set; } = string.Empty;

    /// <summary>Must be confirmed before.</summary>
    public MilestoneSet Milestones { get; private set; }

    public IReadOnlyList<EvidenceNeed> Needs => JsonSerializer.Deserialize<List<EvidenceNeed>>(NeedsJson, Json) ?? [];

    public IReadOnlyList<RequiredField> Fields => [.. FieldNames.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<RequiredField>)];

    public ClaimRuleTerms Terms => new(Verifiers, Approvers, TopApprovers, TopFromYi, Needs, Fields, Milestones);

    public static ClaimRule For(Milestone milestone, ClaimRuleTerms terms)
    {
        var rule = new ClaimRule { Milestone = milestone };
        rule.Change(terms);
        return rule;
    }

    /// <exception cref="RuleException">Nobody would verify, or a document has no name.</exception>
    public void Change(ClaimRuleTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Verifiers == 0)
        {
            throw new RuleException(ClaimErrors.NoVerifier);
        }

        if (RoleSet.Members(terms.Verifiers | terms.Approvers | terms.TopApprovers).FirstOrDefault(r => !ShippedClaimRules.MayReview.Contains(r), (Common.Security.Role)(-1)) is var role && (int)role >= 0)
        {
            throw new RuleException(ClaimErrors.RoleMayNotConfirm, role);
        }

        if (terms.Needs.Any(n => n.Code.Length == 0 || n.Name?.Trim().Length == 0))
        {
            throw new RuleException(ClaimErrors.NoNeedName);
        }

        (Verifiers, Approvers, TopApprovers, TopFromYi) = (terms.Verifiers, terms.Approvers, terms.TopApprovers, terms.TopApprovers == 0 ? null : terms.TopFromYi);
        NeedsJson = JsonSerializer.Serialize(terms.Needs.DistinctBy(n => n.Code), Json);
        FieldNames = string.Join(',', terms.Fields.Distinct().Order());
        Milestones = terms.Milestones;
    }

    /// <summary>Whose turn it will be for a claim of this size.</summary>
    /// <param name="microYuan">The converted amount in millionths of a yuan.</param>
    public ClaimReviewers ReviewersFor(decimal microYuan, bool hasSpecialTerms)
    {
        var toTop = TopApprovers != 0 && (hasSpecialTerms || (TopFromYi is { } yi && microYuan >= yi * Reports.Counting.Buckets.MicroYuanPerYi));
        return new ClaimReviewers(Verifiers, toTop ? TopApprovers : Approvers, toTop);
    }

    /// <summary>The mandatory documents for which nothing was put forward.</summary>
    public IReadOnlyList<EvidenceNeed> Missing(IEnumerable<EvidenceRef> evidence)
    {
        var there = evidence.Select(e => e.Need).ToHashSet(StringComparer.Ordinal);
        return [.. Needs.Where(n => n.IsMandatory && !there.Contains(n.Code))];
    }
}
