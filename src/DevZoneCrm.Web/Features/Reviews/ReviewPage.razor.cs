using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>One review: the sheet opened to each score, what departments and experts said, the decision, and what can be done next.</summary>
public sealed partial class ReviewPage
{
    private ReviewDto? _review;
    private string? _failure;
    private Guid _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<ReviewTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync() => _loaded == Id ? Task.CompletedTask : LoadAsync();

    private static string Day(DateTimeOffset at) => ListValues.Day(ZoneCalendar.DayOf(at))!;

    private static TagTone ToneOf(OpinionDto opinion) => opinion.Answer switch
    {
        OpinionAnswer.None => TagTone.Pending,
        OpinionAnswer.Objects => opinion.IsObjectionOpen ? TagTone.Warn : TagTone.Neutral,
        OpinionAnswer.AgreesOnConditions => TagTone.Primary,
        _ => TagTone.Ok,
    };

    private string? StepNote(ReviewStep step) => step switch
    {
        ReviewStep.Application => Signed(_review!.ProposedBy ?? _review.OpenedBy, _review.ProposedAt ?? _review.OpenedAt),
        ReviewStep.PreCheck when _review!.PreCheckedAt is not null => Signed(_review.PreCheckedBy, _review.PreCheckedAt),
        ReviewStep.Decided when _review!.DecidedAt is not null => Signed(_review.DecidedBy, _review.DecidedAt),
        _ when step == _review!.Head.Step && _review.Head.DueOn is { } due => Text["Step.Due", ListValues.Day(due)!],
        _ => null,
    };

    private static string? Signed(string? by, DateTimeOffset? at) => by is null || at is null ? null : $"{by} {Day(at.Value)[5..]}";

    private async Task LoadAsync()
    {
        _loaded = Id;
        var result = await Sender.Send(new GetReviewQuery(Id));
        (_failure, _review) = (result.Failure?.Text, result.IsSuccess ? result.Value : _review);
    }
}
