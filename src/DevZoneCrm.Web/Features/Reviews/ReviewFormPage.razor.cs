using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Core.Reviews.GetReviewForm;
using DevZoneCrm.Core.Reviews.OpenReview;
using DevZoneCrm.Core.Reviews.ReviseReview;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>填报: what the project does not say itself. Anything may be left open; handing in asks for the rest.</summary>
public sealed partial class ReviewFormPage
{
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private ReviewForm _form = new();
    private ReviewKind _kind = ReviewKind.Evaluation;
    private ReviewFacts? _facts;
    private SheetDefinition _sheet = SheetDefinition.Shipped;
    private string? _project;
    private long _version;
    private Failure? _failure;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<ReviewTexts> Text { get; set; }

    /// <summary>The review to be changed; none for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromQuery(Name = "project")]
    public Guid Project { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindInAddress { get; set; }

    private static IReadOnlyList<ChoiceOption> Kinds => [.. Enum.GetValues<ReviewKind>().Select(k => new ChoiceOption(k.ToString(), ErrorTexts.Word(k)))];

    private IReadOnlyList<string> Missing => ReviewNeeds.Missing(_kind, _sheet, _facts!, _form.ToInputs());

    private string? Problem => _failure is { Fields.Count: 0 } ? _failure.Text : null;

    protected override async Task OnInitializedAsync()
    {
        _kind = ListValues.ToEnum<ReviewKind>(KindInAddress) ?? ReviewKind.Evaluation;
        if (Id is { } id)
        {
            var result = await Sender.Send(new GetReviewQuery(id));
            _failure = result.Failure;
            if (result.IsSuccess)
            {
                var review = result.Value;
                (_form, _facts, _kind, _project, _version, _sheet) = (ReviewForm.Of(review.Inputs), review.Facts, review.Head.Kind, review.ProjectName, review.Version, review.Sheet);
            }
        }
        else
        {
            var result = await Sender.Send(new GetReviewFormQuery(Project));
            _failure = result.Failure;
            if (result.IsSuccess)
            {
                (_form, _facts, _project, _sheet) = (ReviewForm.Of(result.Value.Inputs), result.Value.Facts, result.Value.ProjectName, result.Value.Sheet);
            }
        }
    }

    private static string IdOf(string field) => "rf-" + field.ToLowerInvariant();

    // What must be there before the application can be handed in; saving asks for nothing.
    private bool Needs(string field) => ReviewNeeds.Missing(_kind, _sheet, _facts!, new ReviewInputs()).Contains(field, StringComparer.Ordinal);

    private string? ErrorOf(string field) => _unreadable.Contains(field) ? Text["Number.Bad"] : _failure?.Fields.GetValueOrDefault(field)?[0];

    private void Type(string field, string? text)
    {
        _form[field] = text ?? string.Empty;
        _unreadable.Remove(field);
    }

    private async Task SaveAsync()
    {
        _unreadable.UnionWith(_form.Unreadable);
        if (_busy || _unreadable.Count > 0)
        {
            return;
        }

        _busy = true;
        var saved = await SendAsync();
        _busy = false;
        if (saved is { } review)
        {
            Toasts.Done(Text["Form.Saved"]);
            Navigation.NavigateTo(ReviewAddress.Of(review));
        }
    }

    private async Task<Guid?> SendAsync()
    {
        if (Id is { } id)
        {
            var revised = await Sender.Send(new ReviseReviewCommand(id, _version, _form.ToInputs()));
            _failure = revised.Failure;
            return revised.IsSuccess ? id : null;
        }

        var opened = await Sender.Send(new OpenReviewCommand(Project, _kind, _form.ToInputs()));
        _failure = opened.Failure;
        return opened.IsSuccess ? opened.Value : null;
    }
}
