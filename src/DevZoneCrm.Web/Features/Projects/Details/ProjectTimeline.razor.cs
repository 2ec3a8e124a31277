using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.GetProjectTimeline;
using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>历程: stages, visits, files and changes in one place; what is shown is the address.</summary>
public sealed partial class ProjectTimeline
{
    private ProjectTimelineDto? _timeline;
    private IReadOnlyList<TimelineKind> _shown = [];
    private Failure? _failure;
    private (Guid, string?, int, int) _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectPageTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required Guid ProjectId { get; set; }

    /// <summary>The kinds shown, as they stand in the address; everything without.</summary>
    [Parameter]
    public string? Show { get; set; }

    [Parameter]
    public int PageNumber { get; set; } = 1;

    /// <summary>Rises when something may have happened: then the lines are asked for again.</summary>
    [Parameter]
    public int Stamp { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private int Pages => _timeline is null ? 1 : (_timeline.Total + GetProjectTimelineQuery.PageSize - 1) / GetProjectTimelineQuery.PageSize;

    protected override async Task OnParametersSetAsync()
    {
        var asked = (ProjectId, Show, PageNumber, Stamp);
        if (asked == _loaded)
        {
            return;
        }

        _loaded = asked;
        var kinds = (Show ?? string.Empty).Split(',').Select(ListValues.ToEnum<TimelineKind>).OfType<TimelineKind>().Distinct().ToList();
        var result = await Sender.Send(new GetProjectTimelineQuery(ProjectId, kinds, Math.Max(1, PageNumber)));
        (_failure, _shown) = (result.Failure, kinds);
        _timeline = result.IsSuccess ? result.Value : _timeline;
    }

    private static string? Tone(TimelineLineDto line) => line switch
    {
        { History.Kind: var kind } => kind.ToString().ToLowerInvariant(),
        _ => line.Kind.ToString().ToLowerInvariant(),
    };

    private static string Amount(Money? amount) => amount is { } money ? AmountFormat.Text(money, CultureInfo.CurrentUICulture) : string.Empty;

    private string Recorded(TimelineLineDto line) => line.At is { } at
        ? Text["Timeline.By", ErrorTexts.Person(line.By ?? string.Empty), at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)]
        : string.Empty;

    private IReadOnlyList<TimelineKind> Toggled(TimelineKind kind) => [.. _shown.Contains(kind) ? _shown.Where(k => k != kind) : _shown.Append(kind)];

    private string Address(IReadOnlyList<TimelineKind> kinds, int page) => ListValues.Address(
        ProjectListUrl.Project(ProjectId),
        [("show", string.Join(',', kinds.Order().Select(k => k.ToString().ToLowerInvariant()))), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)]);

    private string What(ProjectHistoryDto line) => line.Kind switch
    {
        HistoryKind.Corrected => Text["Timeline.Corrected", ErrorTexts.Word(line.Milestone!.Value), ListValues.Day(line.OldOn) ?? "—", ListValues.Day(line.On) ?? "—"],
        HistoryKind.Withdrawn => Text["Timeline.Withdrawn", ErrorTexts.Word(line.Milestone!.Value), ListValues.Day(line.OldOn) ?? "—"],
        HistoryKind.Accepted when line.On is null => Text["Timeline.AcceptedWithdrawn", ErrorTexts.Word(line.Milestone!.Value), ListValues.Day(line.OldOn) ?? "—"],
        HistoryKind.Accepted when line.OldOn is not null => Text["Timeline.AcceptedAgain", ErrorTexts.Word(line.Milestone!.Value), ListValues.Day(line.OldOn)!, ListValues.Day(line.On)!],
        HistoryKind.Accepted => Text["Timeline.Accepted", ErrorTexts.Word(line.Milestone!.Value), ListValues.Day(line.On)!],
        HistoryKind.Left => ErrorTexts.Word(line.Status!.Value),
        HistoryKind.Resumed => Text["Timeline.Resumed"],
        HistoryKind.Amount => Text["Timeline.Amount", Amount(line.OldAmount), Amount(line.NewAmount)],
        _ => ErrorTexts.Word(line.Milestone!.Value),
    };
}
