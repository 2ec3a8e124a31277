using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Reviews.ChangeSheet;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.EndReviewPerson;
using DevZoneCrm.Core.Reviews.GetReviewSettings;
using DevZoneCrm.Core.Reviews.NameExpert;
using DevZoneCrm.Core.Reviews.NameSpeaker;
using DevZoneCrm.Core.Reviews.SwitchReviewGate;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Reviews;

namespace DevZoneCrm.Web.Features.Settings.Reviews;

/// <summary>质量评估: the sheet (示例规则), the gate, and who speaks and scores.</summary>
public sealed partial class ReviewsPage
{
    private const int LongestNumber = 10;
    private const int LongestList = 2000;

    private ReviewSettingsDto? _settings;

    private SheetDefinition Sheet => _settings!.Sheet;

    private string? Version => _settings is { Number: > 0 } s ? s.ChangedBy is { } by ? Text["Reviews.Version.By", s.Number, by].Value : Text["Reviews.Version", s.Number].Value : null;

    // The numbers of the sheet that are no criterion, in one list for showing and for the dialog.
    private IReadOnlyList<(string Key, string Value)> Lines =>
    [
        ("GradeA", Plain(Sheet.GradeA)), ("GradeB", Plain(Sheet.GradeB)), ("GradeC", Plain(Sheet.GradeC)),
        ("IntensityFloor", Plain(Sheet.IntensityFloor)), ("LeasedIntensityFloor", Plain(Sheet.LeasedIntensityFloor)), ("ZoneEnergyMean", Plain(Sheet.ZoneEnergyMean)),
        ("PreCheckDays", Plain(Sheet.PreCheckDays)), ("OpinionDays", Plain(Sheet.OpinionDays)), ("EscalationDays", Plain(Sheet.EscalationDays)), ("PanelDays", Plain(Sheet.PanelDays)), ("RecheckDays", Plain(Sheet.RecheckDays)),
        ("LargeYi", Plain(Sheet.LargeYi)), ("LargeMu", Plain(Sheet.LargeMu)),
    ];

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetReviewSettingsQuery());
        (Failure, _settings) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static bool Measurable(CriterionCode code) => SheetDefinition.Shipped.Of(code).Method == CriterionMethod.Measured;

    private string Edges(decimal? full, decimal? zero, CriterionMethod method) => method == CriterionMethod.Measured && full is { } f && zero is { } z ? Text["Reviews.EdgesOf", Plain(f), Plain(z)] : "–";

    private static SettingsField Number(string key, string label) => new(key, SettingsFieldKind.Decimal) { Label = label, Required = true, Half = true, MaxLength = LongestNumber };

    private Task ChangeAsync(string title, IReadOnlyList<SettingsField> fields, IReadOnlyDictionary<string, string> start, Func<SettingsForm, SheetDefinition> change)
    {
        var (number, sheet) = (_settings!.Number, Sheet);
        return OpenAsync(title, new SettingsForm
        {
            Fields = fields,
            Start = start,
            Notes = [new SettingsNote(Text["Reviews.Keeps"])],
            Save = async form => (await Sender.Send(new ChangeSheetCommand(number, change(form)))).Failure,
            SaveText = Text["Save"],
            Done = _ => Text["Reviews.Saved"],
        });
    }

    private Task EditCriteriaAsync()
    {
        var sheet = Sheet;
        return ChangeAsync(Text["Reviews.Weights"], [.. sheet.Criteria.Select(c => Number(c.Code.ToString(), ErrorTexts.Word(c.Code)))], sheet.Criteria.ToDictionary(c => c.Code.ToString(), c => Plain(c.Weight), StringComparer.Ordinal),
            form => sheet with { Criteria = [.. sheet.Criteria.Select(c => c with { Weight = (int)(form.Number(c.Code.ToString()) ?? 0) })] });
    }

    private Task EditEdgesAsync(SheetCriterion line)
    {
        var sheet = Sheet;
        var hasLeased = SheetDefinition.Shipped.Of(line.Code).LeasedFull is not null;
        List<SettingsField> fields =
        [
            new("Method", SettingsFieldKind.Choice) { Label = Text["Reviews.Method"], Options = _ => [new ChoiceOption(nameof(CriterionMethod.Measured), ErrorTexts.Word(CriterionMethod.Measured)), new ChoiceOption(nameof(CriterionMethod.Judged), ErrorTexts.Word(CriterionMethod.Judged))] },
            Number("Full", Text["Reviews.Full"]), Number("Zero", Text["Reviews.Zero"]),
            .. hasLeased ? new[] { Number("LeasedFull", Text["Reviews.LeasedFull"]), Number("LeasedZero", Text["Reviews.LeasedZero"]) } : [],
        ];
        var start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Method"] = line.Method.ToString(), ["Full"] = Plain(line.Full ?? 1), ["Zero"] = Plain(line.Zero ?? 0) };
        if (hasLeased)
        {
            (start["LeasedFull"], start["LeasedZero"]) = (Plain(line.LeasedFull ?? 1), Plain(line.LeasedZero ?? 0));
        }

        return ChangeAsync(ErrorTexts.Word(line.Code), fields, start, form => sheet with
        {
            Criteria = [.. sheet.Criteria.Select(c => c.Code != line.Code ? c : c with
            {
                Method = form.Choice<CriterionMethod>("Method"), Full = form.Number("Full"), Zero = form.Number("Zero"),
                LeasedFull = hasLeased ? form.Number("LeasedFull") : c.LeasedFull, LeasedZero = hasLeased ? form.Number("LeasedZero") : c.LeasedZero,
            })],
        });
    }

    private Task EditLinesAsync()
    {
        var sheet = Sheet;
        return ChangeAsync(Text["Reviews.Lines"], [.. Lines.Select(l => Number(l.Key, Text["Reviews." + l.Key])), new SettingsField("Steps") { Label = Text["Reviews.Steps"], Required = true, Help = Text["Reviews.Steps.Help"] }],
            Lines.Append(("Steps", string.Join(' ', sheet.Steps))).ToDictionary(l => l.Item1, l => l.Item2, StringComparer.Ordinal), form => Changed(sheet, form));
    }

    private static SheetDefinition Changed(SheetDefinition sheet, SettingsForm form)
    {
        decimal Value(string key) => form.Number(key) ?? 0;
        int Days(string key) => (int)Value(key);
        return sheet with
        {
            GradeA = Value("GradeA"), GradeB = Value("GradeB"), GradeC = Value("GradeC"), IntensityFloor = Value("IntensityFloor"), LeasedIntensityFloor = Value("LeasedIntensityFloor"), ZoneEnergyMean = Value("ZoneEnergyMean"),
            PreCheckDays = Days("PreCheckDays"), OpinionDays = Days("OpinionDays"), EscalationDays = Days("EscalationDays"), PanelDays = Days("PanelDays"), RecheckDays = Days("RecheckDays"), LargeYi = Value("LargeYi"), LargeMu = Value("LargeMu"),
            Steps = [.. form["Steps"].Split([' ', '/', ',', '，', '%'], StringSplitOptions.RemoveEmptyEntries).Select(s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : -1)],
        };
    }

    // One line each; a line that stood there before keeps its code, and with it what was answered about it.
    private Task EditListAsync(bool isVeto)
    {
        var sheet = Sheet;
        var (title, before) = (Text[isVeto ? "Reviews.Vetoes" : "Reviews.Departments"], isVeto ? sheet.Vetoes.Select(ReviewWords.Veto).ToList() : sheet.Departments.Select(d => ReviewWords.Department(d)).ToList());
        return ChangeAsync(title, [new SettingsField("List", SettingsFieldKind.LongText) { Label = Text["Reviews.OnePerLine"], Required = true, MaxLength = LongestList }],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["List"] = string.Join('\n', before) },
            form =>
            {
                var lines = form["List"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
                return isVeto
                    ? sheet with { Vetoes = [.. lines.Select(l => sheet.Vetoes.FirstOrDefault(v => ReviewWords.Veto(v) == l) ?? new SheetVeto(NewCode(), l))] }
                    : sheet with { Departments = [.. lines.Select(l => sheet.Departments.FirstOrDefault(d => ReviewWords.Department(d) == l) ?? new SheetDepartment(NewCode(), l))] };
            });
    }

    private static string NewCode() => "own-" + Guid.CreateVersion7().ToString("N")[^12..];

    private Task SwitchAsync()
    {
        var (version, on) = (_settings!.RulesVersion, !_settings.IsGateOn);
        return OpenAsync(Text["Reviews.Gate"], ConfirmForm(Text[on ? "Reviews.Gate.AskOn" : "Reviews.Gate.AskOff"], Text[on ? "Reviews.Gate.SwitchOn" : "Reviews.Gate.SwitchOff"], Text[on ? "Reviews.Gate.On" : "Reviews.Gate.Off"],
            async () => (await Sender.Send(new SwitchReviewGateCommand(version, on))).Failure, dangerous: !on));
    }

    private Task NameSpeakerAsync() => NameAsync(Text["Reviews.NameSpeaker"], new SettingsField("Department", SettingsFieldKind.Choice) { Label = Text["Reviews.Department"], Options = _ => [.. Sheet.Departments.Select(d => new ChoiceOption(d.Code, ReviewWords.Department(d)))] },
        Sheet.Departments[0].Code, _settings!.Speakers, async form => (await Sender.Send(new NameSpeakerCommand(form.Id("UserId") ?? Guid.Empty, form["Department"]))).Failure);

    private Task NameExpertAsync() => NameAsync(Text["Reviews.NameExpert"], new SettingsField("Field", SettingsFieldKind.Choice) { Label = Text["Reviews.Field"], Options = _ => Words<ExpertField>() },
        nameof(ExpertField.Industry), _settings!.Experts, async form => (await Sender.Send(new NameExpertCommand(form.Id("UserId") ?? Guid.Empty, form.Choice<ExpertField>("Field")))).Failure);

    private Task NameAsync(string title, SettingsField what, string first, IReadOnlyList<Core.Accounts.AccountChoiceDto> accounts, Func<SettingsForm, Task<Core.Common.Messaging.Failure?>> save) => OpenAsync(title, new SettingsForm
    {
        Fields = [new SettingsField("UserId", SettingsFieldKind.Choice) { Label = Text["Reviews.Account"], Required = true, NoneText = Text["Reviews.Choose"], Options = _ => [.. accounts.Select(a => new ChoiceOption(a.Id.ToString(), Text["Reviews.AccountOf", a.Name, ErrorTexts.Word(a.Role)]))] }, what],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { [what.Key] = first },
        Save = save,
        SaveText = title,
        Done = _ => Text["Reviews.Named"],
    });

    private Task EndAsync(ReviewPersonDto person) => OpenAsync(Text["Reviews.End"], ConfirmForm(Text["Reviews.End.Ask", person.Name], Text["Reviews.End"], Text["Reviews.Ended", person.Name],
        async () => (await Sender.Send(new EndReviewPersonCommand(person.Id))).Failure, dangerous: true));
}
