using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reviews;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.SearchReviews;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>质量评估: what waits for whom, the most pressing first. The shelf stands in the address.</summary>
public sealed partial class ReviewListPage
{
    private ReviewListDto? _list;
    private string? _failure;
    private (string?, int?) _loaded = ("?", null);

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<ReviewTexts> Text { get; set; }

    [SupplyParameterFromQuery(Name = "shelf")]
    public string? ShelfInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageInAddress { get; set; }

    private ReviewShelf Current => ListValues.ToEnum<ReviewShelf>(ShelfInAddress) ?? ReviewShelf.ToDo;

    private int Number => Math.Max(1, PageInAddress ?? 1);

    private int First => (Number - 1) * SearchReviewsQuery.PageSize;

    protected override Task OnParametersSetAsync() => _loaded == (ShelfInAddress, PageInAddress) ? Task.CompletedTask : LoadAsync();

    private int Count(ReviewShelf shelf) => _list?.Counts.GetValueOrDefault(shelf) ?? 0;

    private string Due(ReviewHeadDto head) => (head.Step == ReviewStep.Decided ? head.IsRecheckMet is null ? head.RecheckOn : null : head.DueOn) is { } due
        ? head.IsOverdue(Calendar.Today) ? Text["Due.Late", ListValues.Day(due)!, Calendar.Today.DayNumber - due.DayNumber] : ListValues.Day(due)!
        : "–";

    private string State(ReviewRowDto row) => row.Head.Step switch
    {
        ReviewStep.Opinions => Text["State.Opinions", row.Answered, row.Asked] + (row.Objections > 0 ? Text["State.Objections", row.Objections].Value : null) + (row.Escalated > 0 ? Text["State.Escalated", row.Escalated].Value : row.Silent > 0 ? Text["State.Silent", row.Silent].Value : null),
        ReviewStep.Panel => Text["State.Panel", row.Scored, row.Experts],
        ReviewStep.Decided => ListValues.Day(row.Head.DecidedOn) + (row.Head.Grade == ReviewGrade.C ? Text["State.Recheck." + (row.Head.IsRecheckMet switch { true => "Met", false => "Failed", _ => "Open" })].Value : null),
        _ => Text["State.Since", ListValues.Day(row.Head.StepOn)!],
    };

    private async Task LoadAsync()
    {
        var asked = (ShelfInAddress, PageInAddress);
        _loaded = asked;
        var result = await Sender.Send(new SearchReviewsQuery(Current, Number));
        if (asked == (ShelfInAddress, PageInAddress))
        {
            (_failure, _list) = (result.Failure?.Text, result.IsSuccess ? result.Value : _list);
        }
    }
}
