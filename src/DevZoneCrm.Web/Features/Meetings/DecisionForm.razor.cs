using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.NoteDecision;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Meetings;

/// <summary>记一条议定事项: one line, read as it is typed; what it does not say is asked by ordinary fields. Enter saves.</summary>
public sealed partial class DecisionForm
{
    private const int MaxLine = 400;

    private ElementReference _input;
    private string _line = string.Empty;
    private string _text = string.Empty;
    private Guid? _owner;
    private DateOnly? _due;
    private string? _problem;
    private IReadOnlyDictionary<string, string[]> _errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required WorkingCalendar Working { get; set; }

    [Inject]
    public required IStringLocalizer<MeetingTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public Guid MeetingId { get; set; }

    [Parameter]
    public Guid? ItemId { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<MeetingPost> Posts { get; set; }

    /// <summary>Of two with one name the one who takes part is meant.</summary>
    [Parameter]
    public IReadOnlySet<Guid> First { get; set; } = new HashSet<Guid>();

    [Parameter]
    public EventCallback OnNoted { get; set; }

    /// <summary>Esc: the keys turn pages again.</summary>
    [Parameter]
    public EventCallback OnLeft { get; set; }

    public Task FocusAsync() => _input.FocusAsync().AsTask();

    private static DateOnly? ParseDay(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private void Read(string? typed)
    {
        var line = typed ?? string.Empty;
        var said = DecisionLine.Parse(line, Calendar.Today, Posts.Select(p => p.Person), Working);
        (_line, _text, _due, _problem) = (line, said.Text, said.DueOn, null);
        _owner = said.Owner is null ? null : Posts.Where(p => p.Person.Equals(said.Owner, StringComparison.OrdinalIgnoreCase)).OrderBy(p => !First.Contains(p.Id)).Select(p => (Guid?)p.Id).FirstOrDefault();
    }

    private async Task OnKeyAsync(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
        {
            await OnLeft.InvokeAsync();
        }
    }

    private async Task SaveAsync()
    {
        if (_line.Length == 0 || _busy)
        {
            return;
        }

        if (_owner is null || _due is null)
        {
            _problem = Text[_owner is null ? "Note.NeedsOwner" : "Note.NeedsDue"];
            return;
        }

        _busy = true;
        var result = await Sender.Send(new NoteDecisionCommand(MeetingId, ItemId, _text, _owner.Value, _due.Value));
        _busy = false;
        if (result.Failure is { } failure)
        {
            (_problem, _errors) = (failure.Fields.Values.SelectMany(s => s).FirstOrDefault() ?? failure.Text, failure.Fields);
            return;
        }

        (_line, _text, _owner, _due, _problem, _errors) = (string.Empty, string.Empty, null, null, null, new Dictionary<string, string[]>(StringComparer.Ordinal));
        await OnNoted.InvokeAsync();
    }
}
