using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Events;
using DevZoneCrm.Core.Events.DetachProject;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.GetEvent;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>An event: facts, agenda, its projects with their sums, the leads it produced, and who sits where.</summary>
public sealed partial class EventPage
{
    private EventPageDto? _data;
    private Failure? _failure;
    private string? _problem;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DzDialog Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<EventTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync() => _data?.Id == Id ? Task.CompletedTask : ReadAsync();

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? "—" : text;

    // What the event is about comes first, and what it led to stands there to be filled; anything else only where there is some.
    private static IEnumerable<EventProjectRole> Parts(EventPageDto data) => Enum.GetValues<EventProjectRole>()
        .Where(role => data.Of(role).Any() || role == RoleOf(data.Facts.Kind) || (role == EventProjectRole.Lead && data.MayAttach)).OrderByDescending(role => role == RoleOf(data.Facts.Kind));

    private static EventProjectRole RoleOf(ZoneEventKind kind) => kind switch
    {
        ZoneEventKind.Signing => EventProjectRole.Signed,
        ZoneEventKind.Start => EventProjectRole.Started,
        _ => EventProjectRole.Lead,
    };

    private IEnumerable<string> Notes(EventPageDto data)
    {
        if (data.IsPartial)
        {
            yield return Text["Partial"];
        }

        foreach (var rate in data.Rates.OrderBy(r => r.Key))
        {
            yield return Text["Rate", rate.Key, rate.Value.ToString("0.####", CultureInfo.InvariantCulture)];
        }
    }

    private async Task ReadAsync()
    {
        var asked = Id;
        var result = await Sender.Send(new GetEventQuery(asked));
        if (asked == Id)
        {
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private async Task EditAsync()
    {
        var parameters = new Dictionary<string, object?> { ["Facts"] = _data!.Facts, ["EventId"] = _data.Id, ["Version"] = _data.Version };
        if (await Dialogs.OpenAsync<EventDialog, string>(Text["Edit.Title"], parameters, 640) is not null)
        {
            await DoneAsync(Text["Saved"]);
        }
    }

    private async Task StepAsync(bool cancel)
    {
        var parameters = new Dictionary<string, object?> { ["Data"] = _data, ["IsCancel"] = cancel };
        await DoneAsync(await Dialogs.OpenAsync<EventStepDialog, string>(Text[cancel ? "CancelEvent" : "Hold"], parameters));
    }

    private async Task AttachAsync(EventProjectRole role)
    {
        var parameters = new Dictionary<string, object?> { ["Data"] = _data, ["Role"] = role };
        await DoneAsync(await Dialogs.OpenAsync<AttachDialog, string>(Text["Attach.Title"], parameters, 600));
    }

    private async Task DetachAsync(EventProjectDto row)
    {
        var result = await Sender.Send(new DetachProjectCommand(Id, row.Role, row.ProjectId));
        _problem = result.Failure?.Text;
        if (result.IsSuccess)
        {
            await DoneAsync(Text["Detach.Done", row.DisplayName]);
        }
    }

    private async Task DoneAsync(string? sentence)
    {
        if (sentence is not null)
        {
            _problem = null;
            await ReadAsync();
            Toasts.Done(sentence);
        }
    }
}
