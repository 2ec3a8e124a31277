using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.GetMeetingPosts;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.ShowAgendaItem;
using DevZoneCrm.Core.Meetings.TakeBackDecision;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Meetings;

/// <summary>The meeting on the big screen, item by item. Whoever holds it turns every open screen; the others follow.</summary>
public sealed partial class MeetingRunPage
{
    // Longer ones get the whole width.
    private const int LongValue = 24;

    private ElementReference _wall;
    private DecisionForm? _form;
    private MeetingDto? _meeting;
    private IReadOnlyList<MeetingPost> _posts = [];
    private IReadOnlySet<Guid> _first = new HashSet<Guid>();
    private Failure? _failure;
    private int _step = -1;
    private bool _sure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<MeetingTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    private AgendaItemDto? Current => _step >= 0 ? _meeting?.Items.ElementAtOrDefault(_step) : null;

    /// <summary>The first item of another section behind the one shown: nobody reads out what all have read.</summary>
    private int NextPart => _meeting?.Items.ToList() is { } items && items.FindIndex(Math.Max(_step, 0), i => i.Section != items[Math.Max(_step, 0)].Section) is >= 0 and var next ? next : int.MaxValue;

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (_meeting is { MayHold: true, Head.State: MeetingState.Running })
        {
            var posts = await Sender.Send(new GetMeetingPostsQuery());
            _posts = posts.IsSuccess ? posts.Value : [];
        }
    }

    // Keys work at once, wherever the last click was.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await FocusAsync();
        }
    }

    private static bool Concerns(ChangeNotice notice) => notice.Entities.Contains(nameof(Meeting));

    private Task FocusAsync() => _wall.FocusAsync(preventScroll: true).AsTask();

    private List<MeetingDecisionDto> DecisionsOf(AgendaItemDto item) => item.Id is not { } id ? [] : [.. _meeting!.Decisions.Where(d => d.ItemId == id)];

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetMeetingQuery(Id));
        (_failure, _meeting) = (result.Failure, result.IsSuccess ? result.Value : null);
        _step = _meeting?.CurrentItemId is { } current ? _meeting.Items.ToList().FindIndex(i => i.Id == current) : -1;
        _first = _meeting?.Attendees.Select(a => a.PostId).ToHashSet() ?? [];
        if (_meeting?.Head.State == MeetingState.Planned)
        {
            Navigation.NavigateTo($"/meetings/{Id}", replace: true);
        }
    }

    // -1 is the whole agenda; behind the last item it comes again, with what was decided.
    private async Task ShowAsync(int step)
    {
        if (_meeting is not { MayHold: true, Head.State: MeetingState.Running } meeting || step < -1)
        {
            return;
        }

        _sure = false;
        _step = step >= meeting.Items.Count ? -1 : step;
        var result = await Sender.Send(new ShowAgendaItemCommand(Id, Current?.Id));
        _failure = result.Failure?.Kind == FailureKind.Stale ? null : result.Failure;
    }

    private async Task OnKeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowRight" or "ArrowDown" or "PageDown":
                await ShowAsync(_step + 1);
                break;
            case "ArrowLeft" or "ArrowUp" or "PageUp":
                await ShowAsync(_step - 1);
                break;
            case "s" or "S":
                await ShowAsync(NextPart);
                break;
            case "Home":
                await ShowAsync(-1);
                break;
            case "n" or "N" when _form is not null:
                await _form.FocusAsync();
                break;
            case "Escape":
                Navigation.NavigateTo($"/meetings/{Id}");
                break;
        }
    }

    private async Task TakeBackAsync(MeetingDecisionDto decision)
    {
        var result = await Sender.Send(new TakeBackDecisionCommand(Id, _meeting!.Version, decision.Id));
        await LoadAsync();
        _failure ??= result.Failure;
    }

    // Asked twice: minutes are final.
    private async Task PublishAsync()
    {
        if (!_sure)
        {
            _sure = true;
            return;
        }

        // Turning a page is a saving too, one's own or another screen's: it must not make the last step fail.
        await LoadAsync();
        if (_meeting is not { } meeting)
        {
            return;
        }

        var result = await Sender.Send(new PublishMinutesCommand(Id, meeting.Version));
        if (result.IsSuccess)
        {
            Navigation.NavigateTo($"/meetings/{Id}/minutes");
            return;
        }

        await LoadAsync();
        (_failure, _sure) = (_failure ?? result.Failure, false);
    }
}
