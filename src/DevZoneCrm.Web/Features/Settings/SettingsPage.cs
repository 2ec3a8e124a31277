using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Settings;

/// <summary>What the settings pages share: read, open a dialog, read again.</summary>
public abstract class SettingsPage : ComponentBase
{
    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<SettingsTexts> Text { get; set; }

    [CascadingParameter]
    public required ShellViewer Viewer { get; set; }

    protected Failure? Failure { get; set; }

    /// <summary>Whom rules bind may read them; changing them is the administrator's.</summary>
    protected bool MayChange => Viewer.May(nameof(Permission.Administer));

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected abstract Task LoadAsync();

    protected async Task OpenAsync(string title, SettingsForm form)
    {
        // Also after a cancel: the first of two steps may have been saved, or somebody else was quicker.
        await Dialogs.OpenAsync(title, form);
        await LoadAsync();
    }

    protected static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>From … on, or from … to ….</summary>
    protected string Validity(DateOnly from, DateOnly? to) => to is { } last ? Text["Validity.Closed", Day(from), Day(last)] : Text["Validity.Open", Day(from)];

    protected bool IsOver(DateOnly? validTo) => validTo < Calendar.Today;

    protected static IReadOnlyList<ChoiceOption> Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new ChoiceOption(v.ToString(), ErrorTexts.Word(v)))];

    /// <summary>What was typed goes into the address; going back must not undo letter by letter.</summary>
    protected void Find(string? text) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["q"] = text, ["page"] = null }), forceLoad: false, replace: true);

    protected SettingsForm CloseForm(string thing, string button, Func<DateOnly, Task<Failure?>> close, IReadOnlyList<SettingsNote> notes, params SettingsField[] more) => new()
    {
        Fields = [new SettingsField("LastDay", SettingsFieldKind.Date) { Required = true, Help = Text["LastDay.Help"] }, .. more],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["LastDay"] = Day(Calendar.Today) },
        Notes = notes,
        Save = form => close(form.Day("LastDay")),
        SaveText = button,
        Done = form => Text["Close.Done", thing, form["LastDay"]],
        IsDangerous = true,
    };

    protected SettingsForm ConfirmForm(string question, string button, string done, Func<Task<Failure?>> save, bool dangerous = false) => new()
    {
        Fields = [],
        Notes = [new SettingsNote(question)],
        Save = _ => save(),
        SaveText = button,
        Done = _ => done,
        IsDangerous = dangerous,
    };
}
