using System.Globalization;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Core.Quotas.GetQuotaRules;
using DevZoneCrm.Core.Quotas.WriteQuotaRule;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings.Quotas;

/// <summary>履职任务: what each role is to do, and since when. A change holds from a month on; months that are over stay as they were counted.</summary>
public sealed partial class QuotaRulesPage
{
    private const int LongestNumber = 2;
    private const int MonthsAhead = 12;
    private const string Remote = "Remote";

    private IReadOnlyList<QuotaRuleDto>? _rules;

    private static IReadOnlyList<ChoiceOption> Kinds => [.. Enum.GetValues<ActivityKind>().Select(k => new ChoiceOption(k.ToString(), ErrorTexts.Word(k)))];

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetQuotaRulesQuery());
        (Failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static string Title(QuotaKey key) => ErrorTexts.Word(key.Role) + " · " + ErrorTexts.Word(key.Word);

    private static string Month(DateOnly month) => PeriodLabels.Of(PeriodSteps.Holding(month, PeriodKind.Month));

    private string Sentence(QuotaKey key, QuotaTerms terms) => terms.Required == 0 ? Text["Quotas.Abolished"]
        : key.Measure == QuotaMeasure.Leads ? Text["Quotas.Leads", ErrorTexts.Word(key.Span), terms.Required]
        : Text["Quotas.Sentence", ErrorTexts.Word(key.Span), terms.Required, Names["Unit." + key.Measure].Value, string.Join(ErrorTexts.Of("List.Separator"), terms.AllKinds.Select(k => ErrorTexts.Word(k))), ErrorTexts.Word(terms.Part)];

    private IReadOnlyList<ChoiceOption> Months => [.. Enumerable.Range(0, MonthsAhead).Select(First(Calendar.Today).AddMonths).Select(m => new ChoiceOption(Day(m), Month(m)))];

    private IReadOnlyList<SettingsField> Terms(bool isLeads) =>
    [
        new SettingsField("From", SettingsFieldKind.Choice) { Half = true, Required = true, Label = Text["Quotas.Month"], Options = _ => Months },
        new SettingsField(nameof(QuotaTerms.Required), SettingsFieldKind.Integer) { Half = true, Required = true, MaxLength = LongestNumber, Label = Text["Quotas.Required"], Help = Text["Quotas.Required.Help"] },
        .. isLeads ? Array.Empty<SettingsField>() :
        [
            new SettingsField(nameof(QuotaTerms.Part), SettingsFieldKind.Choice) { Required = true, Label = Text["Quotas.Part"], Options = _ => Words<QuotaPart>() },
            new SettingsField(nameof(QuotaTerms.Kinds), SettingsFieldKind.Ticks) { Label = Text["Quotas.Kinds"], Options = _ => Kinds },
            new SettingsField(Remote, SettingsFieldKind.Ticks) { Label = string.Empty, Options = _ => [new ChoiceOption(Remote, Text["Quotas.Remote"])] },
        ],
    ];

    private Dictionary<string, string> ValuesOf(QuotaTerms terms) => new(StringComparer.Ordinal)
    {
        ["From"] = Day(First(Calendar.Today).AddMonths(1)),
        [nameof(QuotaTerms.Required)] = terms.Required.ToString(CultureInfo.InvariantCulture),
        [nameof(QuotaTerms.Part)] = terms.Part.ToString(),
        [nameof(QuotaTerms.Kinds)] = string.Join(',', (terms with { CountsRemote = false }).AllKinds),
        [Remote] = terms.CountsRemote ? Remote : string.Empty,
    };

    private static QuotaTerms TermsOf(SettingsForm form) => new(
        QuotaTerms.Write(form.TickedWords<ActivityKind>(nameof(QuotaTerms.Kinds))), form.Choice<QuotaPart>(nameof(QuotaTerms.Part)), form.Integer(nameof(QuotaTerms.Required)) ?? -1, form.IsTicked(Remote, Remote));

    private Task ChangeAsync(QuotaRuleDto rule) => OpenAsync(Text["Quotas.Change.Of", Title(rule.Key)], new SettingsForm
    {
        Fields = Terms(rule.Key.Measure == QuotaMeasure.Leads),
        Start = ValuesOf(rule.Now?.Terms ?? rule.Versions[0].Terms),
        Notes = [new SettingsNote(Text["Quotas.Note"])],
        Save = form => SendAsync(rule.Key, form),
        SaveText = Text["Save"],
        Done = form => Text["Quotas.Saved", Title(rule.Key), Month(form.Day("From"))],
    });

    private Task AddAsync() => OpenAsync(Text["Quotas.Add"], new SettingsForm
    {
        Fields =
        [
            new SettingsField("Role", SettingsFieldKind.Choice) { Required = true, Label = Text["Quotas.Role"], Options = _ => Words<PostRole>() },
            new SettingsField("Measure", SettingsFieldKind.Choice) { Half = true, Required = true, Label = Text["Quotas.Measure"], Options = _ => Words<QuotaMeasure>() },
            new SettingsField("Span", SettingsFieldKind.Choice) { Half = true, Required = true, Label = Text["Quotas.Span"], Options = _ => Words<QuotaSpan>() },
            .. Terms(false),
        ],
        Start = new Dictionary<string, string>(ValuesOf(new QuotaTerms(string.Empty, QuotaPart.TakenPart, 1, false)), StringComparer.Ordinal)
        {
            ["Role"] = nameof(PostRole.Leader),
            ["Measure"] = nameof(QuotaMeasure.Activities),
            ["Span"] = nameof(QuotaSpan.Month),
        },
        Save = form => SendAsync(new QuotaKey(form.Choice<PostRole>("Role"), form.Choice<QuotaMeasure>("Measure"), form.Choice<QuotaSpan>("Span")), form),
        SaveText = Text["Save"],
        Done = form => Text["Quotas.Added", Month(form.Day("From"))],
    });

    // Which version is changed depends on the month that is chosen.
    private async Task<Core.Common.Messaging.Failure?> SendAsync(QuotaKey key, SettingsForm form)
    {
        var known = _rules!.FirstOrDefault(r => r.Key == key)?.Versions.FirstOrDefault(v => v.ValidFrom == form.Day("From"))?.Version ?? 0;
        return (await Sender.Send(new WriteQuotaRuleCommand(key.Role, key.Measure, key.Span, TermsOf(form), form.Day("From"), known))).Failure;
    }
}
