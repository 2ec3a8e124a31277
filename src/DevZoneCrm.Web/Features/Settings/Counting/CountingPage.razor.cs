using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Months.GetCountingRules;
using DevZoneCrm.Core.Months.WriteCountingRule;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings.Counting;

/// <summary>口径: its versions. A change is always a new version from a day on.</summary>
public sealed partial class CountingPage
{
    private const int LongestNumber = 9;

    private IReadOnlyList<CountingRuleDto>? _rules;

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetCountingRulesQuery());
        (Failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static IReadOnlyList<ChoiceOption> Stages => [.. Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None).Select(s => new ChoiceOption(Plain((int)s), ErrorTexts.Word(s)))];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Ticks(IEnumerable<ProjectStage> stages) => string.Join(',', stages.Select(s => Plain((int)s)));

    private Task WriteAsync()
    {
        // The newest version is what a change starts from.
        var latest = _rules![0].Content;
        return OpenAsync(Text["Counting.New"], new SettingsForm
        {
            Fields =
            [
                new SettingsField(nameof(RuleContent.Name)) { Required = true, MaxLength = CountingRule.MaxNameLength },
                new SettingsField(nameof(RuleContent.ValidFrom), SettingsFieldKind.Date) { Required = true, Help = Text["Counting.ValidFrom.Help"] },
                new SettingsField(nameof(RuleContent.MinYi), SettingsFieldKind.Decimal) { Half = true, MaxLength = LongestNumber },
                new SettingsField(nameof(RuleContent.MinUsdWan), SettingsFieldKind.Decimal) { Half = true, MaxLength = LongestNumber },
                new SettingsField(nameof(RuleContent.Signed), SettingsFieldKind.Choice) { Half = true, Required = true, Options = _ => Words<SignedMeaning>() },
                new SettingsField(nameof(RuleContent.Basis), SettingsFieldKind.Choice) { Half = true, Required = true, Options = _ => Words<CountingBasis>() },
                new SettingsField(nameof(RuleContent.Negotiating), SettingsFieldKind.Ticks) { Options = _ => Stages },
                new SettingsField(nameof(RuleContent.InHand), SettingsFieldKind.Ticks) { Options = _ => Stages },
                new SettingsField(nameof(RuleContent.UnderConstruction), SettingsFieldKind.Ticks) { Options = _ => Stages },
                new SettingsField(nameof(RuleContent.Note)) { MaxLength = CountingRule.MaxNoteLength },
            ],
            Start = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [nameof(RuleContent.Name)] = latest.Name ?? string.Empty,
                [nameof(RuleContent.ValidFrom)] = Day(Calendar.Today),
                [nameof(RuleContent.MinYi)] = Plain(latest.MinYi),
                [nameof(RuleContent.MinUsdWan)] = Plain(latest.MinUsdWan),
                [nameof(RuleContent.Signed)] = latest.Signed.ToString(),
                [nameof(RuleContent.Basis)] = latest.Basis.ToString(),
                [nameof(RuleContent.Negotiating)] = Ticks(latest.Negotiating),
                [nameof(RuleContent.InHand)] = Ticks(latest.InHand),
                [nameof(RuleContent.UnderConstruction)] = Ticks(latest.UnderConstruction),
                [nameof(RuleContent.Note)] = latest.Note ?? string.Empty,
            },
            Notes = [new SettingsNote(Text["Counting.New.Note"])],
            Save = async f => (await Sender.Send(new WriteCountingRuleCommand(latest.Number, Content(f)))).Failure,
            SaveText = Text["Counting.Save"],
            Done = f => Text["Counting.Saved", f[nameof(RuleContent.ValidFrom)]],
        });
    }

    private static RuleContent Content(SettingsForm form) => new()
    {
        Name = form[nameof(RuleContent.Name)],
        ValidFrom = form.Day(nameof(RuleContent.ValidFrom)),
        MinYi = form.Number(nameof(RuleContent.MinYi)),
        MinUsdWan = form.Number(nameof(RuleContent.MinUsdWan)),
        Signed = form.Choice<SignedMeaning>(nameof(RuleContent.Signed)),
        Basis = form.Choice<CountingBasis>(nameof(RuleContent.Basis)),
        Negotiating = Ticked(form, nameof(RuleContent.Negotiating)),
        InHand = Ticked(form, nameof(RuleContent.InHand)),
        UnderConstruction = Ticked(form, nameof(RuleContent.UnderConstruction)),
        Note = form[nameof(RuleContent.Note)],
    };

    private static IReadOnlyList<ProjectStage> Ticked(SettingsForm form, string key) => [.. form.Ticked(key).Select(n => (ProjectStage)n).Order()];
}
