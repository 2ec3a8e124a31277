using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.AddExpert;
using DevZoneCrm.Core.Reviews.ClosePanel;
using DevZoneCrm.Core.Reviews.ConvenePanel;
using DevZoneCrm.Core.Reviews.DecideReview;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.ExcuseExpert;
using DevZoneCrm.Core.Reviews.ExtendPanel;
using DevZoneCrm.Core.Reviews.GetPanelChoices;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Core.Reviews.GiveOpinion;
using DevZoneCrm.Core.Reviews.RecheckReview;
using DevZoneCrm.Core.Reviews.ReconsiderReview;
using DevZoneCrm.Core.Reviews.ResolveObjection;
using DevZoneCrm.Core.Reviews.ReturnReview;
using DevZoneCrm.Core.Reviews.SubmitReview;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>The steps of a review as buttons, each with the little form it needs.</summary>
public sealed partial class ReviewActions
{
    private const string Yes = "yes";
    private const string No = "no";

    private string? _problem;
    private bool _checking;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<ReviewTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ReviewDto Review { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    // Every department has spoken and no objection is open; silence is not consent.
    private bool IsHeard => Review.Opinions.All(o => o.Answer != OpinionAnswer.None && !o.IsObjectionOpen);

    private async Task DoAsync(Task<Result<long>> sending, string done)
    {
        _problem = (await sending).Failure?.Text;
        if (_problem is null)
        {
            Toasts.Done(done);
        }

        await OnChanged.InvokeAsync();
    }

    private Task SubmitAsync() => DoAsync(Sender.Send(new SubmitReviewCommand(Review.Head.Id, Review.Version)), Text["Done.Submit"]);

    private Task CloseAsync() => DoAsync(Sender.Send(new ClosePanelCommand(Review.Head.Id, Review.Version)), Text["Done.Close"]);

    private Task ExtendAsync() => DoAsync(Sender.Send(new ExtendPanelCommand(Review.Head.Id, Review.Version)), Text["Done.Extend"]);

    private async Task CheckedAsync()
    {
        _checking = false;
        Toasts.Done(Text["Done.PreCheck"]);
        await OnChanged.InvokeAsync();
    }

    private async Task AskAsync(string title, string done, IReadOnlyList<SettingsField> fields, Func<SettingsForm, Task<Failure?>> save, params string[] notes)
    {
        _problem = null;
        await Dialogs.OpenAsync(title, new SettingsForm
        {
            Fields = fields,
            Notes = [.. notes.Select(n => new SettingsNote(n))],
            Start = new Dictionary<string, string>(StringComparer.Ordinal),
            Save = save,
            SaveText = title,
            Done = _ => done,
        });
        await OnChanged.InvokeAsync();
    }

    private SettingsField Long(string key, string label, bool required = true) => new(key, SettingsFieldKind.LongText) { Label = Text[label], Required = required, MaxLength = QualityReview.MaxNoteLength };

    private static SettingsField Choice(string key, string label, IReadOnlyList<ChoiceOption> options, string none) => new(key, SettingsFieldKind.Choice) { Label = label, Required = true, NoneText = none, Options = _ => options };

    private Task ReturnAsync() => AskAsync(Text["Do.Return"], Text["Done.Return"], [Long("Reason", "Reason")],
        async form => (await Sender.Send(new ReturnReviewCommand(Review.Head.Id, Review.Version, form["Reason"]))).Failure);

    private Task OpineAsync(OpinionDto opinion) => AskAsync(Text["Do.Opine", ReviewWords.Department(Review.Sheet, opinion.Department)], Text["Done.Opine"],
        [
            Choice("Answer", Text["Opinion"], [.. Enum.GetValues<OpinionAnswer>().Where(a => a != OpinionAnswer.None).Select(a => new ChoiceOption(a.ToString(), ErrorTexts.Word(a)))], Text["Choose"]),
            Long("Text", "Opinion.Text", required: false),
        ],
        async form => (await Sender.Send(new GiveOpinionCommand(opinion.Id, opinion.Version, form.Choice<OpinionAnswer>("Answer"), form["Text"]))).Failure, Text["Opinion.Help"]);

    private Task ResolveAsync(OpinionDto opinion) => AskAsync(Text["Do.Resolve", ReviewWords.Department(Review.Sheet, opinion.Department)], Text["Done.Resolve"], [Long("Resolution", "Opinion.Resolution")],
        async form => (await Sender.Send(new ResolveObjectionCommand(opinion.Id, opinion.Version, form["Resolution"]))).Failure, opinion.Text ?? string.Empty);

    private async Task<IReadOnlyList<ChoiceOption>> RosterAsync()
    {
        var roster = await Sender.Send(new GetPanelChoicesQuery());
        return roster.IsSuccess ? [.. roster.Value.Select(p => new ChoiceOption(p.Id.ToString(), Text["Expert", p.Name, ErrorTexts.Word(p.Field)]))] : [];
    }

    private async Task ConveneAsync()
    {
        var roster = await RosterAsync();
        await AskAsync(Text["Do.Convene"], Text["Done.Convene"], [new SettingsField("PersonIds", SettingsFieldKind.Ticks) { Label = Text["Panel.Choose"], Options = _ => roster }],
            async form => (await Sender.Send(new ConvenePanelCommand(Review.Head.Id, Review.Version, [.. form["PersonIds"].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)]))).Failure,
            Text["Panel.Help", Review.Sheet.PanelDays]);
    }

    private async Task AddAsync()
    {
        var roster = await RosterAsync();
        await AskAsync(Text["Do.Add"], Text["Done.Add"], [Choice("PersonId", Text["Panel.Expert"], roster, Text["Choose"])],
            async form => (await Sender.Send(new AddExpertCommand(Review.Head.Id, Review.Version, form.Id("PersonId") ?? Guid.Empty))).Failure);
    }

    private Task ExcuseAsync() => AskAsync(Text["Do.Excuse"], Text["Done.Excuse"],
        [
            Choice("ExpertId", Text["Panel.Expert"], [.. Review.Panel.Where(p => !p.IsRecused).Select(p => new ChoiceOption(p.Id.ToString(), Text["Expert", p.Name ?? Text["Panel.Nameless", p.Number].Value, ErrorTexts.Word(p.Field)]))], Text["Choose"]),
            new SettingsField("Reason") { Label = Text["Reason"], Required = true, MaxLength = ReviewExpert.MaxReasonLength },
        ],
        async form => Review.Panel.FirstOrDefault(p => p.Id == form.Id("ExpertId")) is { } member ? (await Sender.Send(new ExcuseExpertCommand(member.Id, member.Version, form["Reason"]))).Failure : null);

    private Task DecideAsync()
    {
        var worked = Review.Result.Grade;
        return AskAsync(Text["Do.Decide"], Text["Done.Decide"],
            [
                Choice("Accept", Text["Decision.Title"], worked == ReviewGrade.Refused ? [new ChoiceOption(No, ErrorTexts.Word(ReviewGrade.Refused))] : [new ChoiceOption(Yes, Text["Decision.Accept", ErrorTexts.Word(worked)]), new ChoiceOption(No, ErrorTexts.Word(ReviewGrade.Refused))], Text["Choose"]),
                .. worked == ReviewGrade.C ? [Long("Conditions", "Decision.Conditions", required: false)] : Array.Empty<SettingsField>(),
                Long("Note", "Decision.NoteField", required: false),
            ],
            async form => (await Sender.Send(new DecideReviewCommand(Review.Head.Id, Review.Version, form["Accept"] == Yes, form["Conditions"], form["Note"]))).Failure,
            worked == ReviewGrade.C ? Text["Decision.HelpC", Review.Sheet.RecheckDays] : worked == ReviewGrade.Refused ? Text["Decision.HelpRefused"] : Text["Decision.Help", ReviewWords.Points(Review.Result.Total), ErrorTexts.Word(worked)]);
    }

    private Task RecheckAsync() => AskAsync(Text["Do.Recheck"], Text["Done.Recheck"],
        [Choice("Met", Text["Recheck.Result"], [new ChoiceOption(Yes, Text["Recheck.Met"]), new ChoiceOption(No, Text["Recheck.Failed"])], Text["Choose"]), Long("Note", "Recheck.Note")],
        async form => (await Sender.Send(new RecheckReviewCommand(Review.Head.Id, Review.Version, form["Met"] == Yes, form["Note"]))).Failure, Review.Conditions ?? string.Empty);

    private async Task ReconsiderAsync()
    {
        Guid? again = null;
        await AskAsync(Text["Do.Reconsider"], Text["Done.Reconsider"], [Long("Reason", "Reconsider.Reason")],
            async form =>
            {
                var result = await Sender.Send(new ReconsiderReviewCommand(Review.Head.Id, form["Reason"]));
                again = result.IsSuccess ? result.Value : null;
                return result.Failure;
            },
            Text["Reconsider.Help"]);
        if (again is { } id)
        {
            Navigation.NavigateTo(ReviewAddress.Of(id));
        }
    }
}
