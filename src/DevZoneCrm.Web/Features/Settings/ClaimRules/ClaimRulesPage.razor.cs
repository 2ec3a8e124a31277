using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Claims.EditClaimRule;
using DevZoneCrm.Core.Projects.Claims.GetClaimRules;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings.ClaimRules;

/// <summary>认定规则: who verifies and approves each stage, and by what it is proven (示例规则 until the zone writes its own).</summary>
public sealed partial class ClaimRulesPage
{
    private const int LongestList = 1500;
    private const decimal WanPerYi = 10_000m;
    private const int LongestNumber = 6;

    private IReadOnlyList<ClaimRuleDto>? _rules;

    private static string Yi(int yi) => AmountFormat.Text(Money.FromWan(yi * WanPerYi, Currency.Cny), CultureInfo.CurrentUICulture);

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetClaimRulesQuery());
        (Failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private string Roles(int roles) => roles == 0 ? Text["ClaimRules.Nobody"] : Joined(RoleSet.Members(roles).Select(r => ErrorTexts.Word(r)));

    private string Names(IEnumerable<EvidenceNeed> needs) => Joined(needs.Select(n => n.Label)) is { Length: > 0 } names ? names : Text["ClaimRules.None"];

    private static string Joined(IEnumerable<string> words) => string.Join(ErrorTexts.Of("List.Separator"), words);

    private static IReadOnlyList<ChoiceOption> Reviewers => [.. ShippedClaimRules.MayReview.Order().Select(r => new ChoiceOption(r.ToString(), ErrorTexts.Word(r)))];

    private static string Lines(IEnumerable<EvidenceNeed> needs) => string.Join('\n', needs.Select(n => n.Label));

    private static string Words<T>(IEnumerable<T> values) => string.Join(',', values);

    private static Dictionary<string, string> ValuesOf(ClaimRuleTerms terms) => new(StringComparer.Ordinal)
    {
        ["Verifiers"] = Words(RoleSet.Members(terms.Verifiers)),
        ["Approvers"] = Words(RoleSet.Members(terms.Approvers)),
        ["TopApprovers"] = Words(RoleSet.Members(terms.TopApprovers)),
        ["TopFromYi"] = terms.TopFromYi?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        ["Mandatory"] = Lines(terms.Needs.Where(n => n.IsMandatory)),
        ["Optional"] = Lines(terms.Needs.Where(n => !n.IsMandatory)),
        ["Fields"] = Words(terms.Fields),
        ["Milestones"] = Words(terms.Milestones.Members()),
    };

    private Task EditAsync(ClaimRuleDto rule)
    {
        var (version, terms) = (rule.Version, rule.Terms);
        return OpenAsync(Text["ClaimRules.Change.Of", ErrorTexts.Word(rule.Milestone)], new SettingsForm
        {
            Fields =
            [
                new SettingsField("Verifiers", SettingsFieldKind.Ticks) { Required = true, Options = _ => Reviewers },
                new SettingsField("Approvers", SettingsFieldKind.Ticks) { Options = _ => Reviewers, Help = Text["ClaimRules.Approvers.Help"] },
                new SettingsField("TopApprovers", SettingsFieldKind.Ticks) { Options = _ => Reviewers, Help = Text["ClaimRules.Top.Help"] },
                new SettingsField("TopFromYi", SettingsFieldKind.Integer) { MaxLength = LongestNumber },
                new SettingsField("Mandatory", SettingsFieldKind.LongText) { MaxLength = LongestList, Help = Text["ClaimRules.Lines.Help"] },
                new SettingsField("Optional", SettingsFieldKind.LongText) { MaxLength = LongestList },
                new SettingsField("Fields", SettingsFieldKind.Ticks) { Options = _ => Words<RequiredField>() },
                new SettingsField("Milestones", SettingsFieldKind.Ticks) { Options = _ => [.. MilestoneSets.Claimed.Where(m => m != rule.Milestone).Select(m => new ChoiceOption(m.ToString(), ErrorTexts.Word(m)))] },
            ],
            Start = ValuesOf(terms),
            Save = async f => (await Sender.Send(new EditClaimRuleCommand(rule.Milestone, version, TermsOf(f, terms)))).Failure,
            Latest = async () =>
            {
                await LoadAsync();
                var latest = _rules!.First(r => r.Milestone == rule.Milestone);
                (version, terms) = (latest.Version, latest.Terms);
                return ValuesOf(terms);
            },
            SaveText = Text["Save"],
            Done = _ => Text["ClaimRules.Saved", ErrorTexts.Word(rule.Milestone)],
        });
    }

    private static ClaimRuleTerms TermsOf(SettingsForm form, ClaimRuleTerms before) => new(
        RoleSet.Of(form.TickedWords<Role>("Verifiers")),
        RoleSet.Of(form.TickedWords<Role>("Approvers")),
        RoleSet.Of(form.TickedWords<Role>("TopApprovers")),
        form.Integer("TopFromYi"),
        [.. Needs(form.Lines("Mandatory"), true, before), .. Needs(form.Lines("Optional"), false, before)],
        form.TickedWords<RequiredField>("Fields"),
        form.TickedWords<Milestone>("Milestones").Aggregate(MilestoneSet.None, (set, m) => set | MilestoneSets.Of(m)));

    // A document that keeps its name keeps its code, so that evidence put forward for it still counts.
    private static IEnumerable<EvidenceNeed> Needs(IEnumerable<string> lines, bool mandatory, ClaimRuleTerms before) => lines.Select(line =>
        before.Needs.FirstOrDefault(n => n.Label == line) is { } known ? known with { IsMandatory = mandatory } : new EvidenceNeed(Guid.NewGuid().ToString("N"), line, mandatory));
}
