using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.EditEvent;
using DevZoneCrm.Core.Events.PlanEvent;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>计划活动, or change what is said of one. Closes with the event's id.</summary>
public sealed partial class EventDialog
{
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal) { "Title", "FirstOn", "LastOn", "Country", "City", "Place", "UnitId", "Host", "Guests", "Agenda", "Seating" };

    private EventForm _form = new(new ZoneEventFacts { Title = string.Empty });
    private IReadOnlyList<ChoiceOption> _units = [];
    private Failure? _failure;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required DialogService Windows { get; set; }

    [Inject]
    public required IStringLocalizer<EventTexts> Text { get; set; }

    /// <summary>What it starts from.</summary>
    [Parameter, EditorRequired]
    public required ZoneEventFacts Facts { get; set; }

    /// <summary>The event that is changed; none for a new one.</summary>
    [Parameter]
    public Guid? EventId { get; set; }

    /// <summary>The version the page showed.</summary>
    [Parameter]
    public long Version { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _form = new EventForm(Facts);
        var choices = await Sender.Send(new GetProjectChoicesQuery());
        _units = choices.IsSuccess ? [.. choices.Value.Units.Select(u => new ChoiceOption(u.Id.ToString(), u.Name))] : [];
    }

    // Names of fields come as Facts.Title and Facts.Agenda[2].What.
    private string? ErrorOf(string field) => _failure?.Fields.Where(f => FieldOf(f.Key) == field).SelectMany(f => f.Value).FirstOrDefault();

    private static string FieldOf(string key) => key.StartsWith("Facts.", StringComparison.Ordinal) ? key["Facts.".Length..].Split('.', '[')[0] : key;

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        if (EventId is { } id)
        {
            var saved = await Sender.Send(new EditEventCommand(id, Version, _form.ToFacts()));
            Close(saved.Failure, id);
        }
        else
        {
            var planned = await Sender.Send(new PlanEventCommand(_form.ToFacts()));
            Close(planned.Failure, planned.IsSuccess ? planned.Value : default);
        }
    }

    private void Close(Failure? failure, Guid id)
    {
        (_busy, _failure) = (false, failure);
        if (failure is null)
        {
            Windows.Close(id.ToString());
        }
    }
}
