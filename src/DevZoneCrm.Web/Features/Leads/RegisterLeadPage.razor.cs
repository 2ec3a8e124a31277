using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.FindSameFirm;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace DevZoneCrm.Web.Features.Leads;

/// <summary>登记线索: five fields and a hint, usable with a thumb. Nothing typed is lost, whatever the answer.</summary>
public sealed partial class RegisterLeadPage : IDisposable
{
    private readonly LeadForm _form = new();
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);
    private readonly Debounce _pause = new(TimeProvider.System, TimeSpan.FromMilliseconds(250));
    private IReadOnlyList<SameFirmDto> _firms = [];
    private ProjectChoicesDto _choices = new();
    private LeadDraft _draft = null!;
    private ElementReference _first;
    private string? _problem;
    private bool _busy;
    private bool _loaded;
    private bool _moreOpen;
    private bool _restored;

    // Nothing can be typed until the draft is back: letters typed into a form that is still waking would be lost.
    private bool _ready;
    private bool _focused;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required IJSRuntime Script { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<LeadTexts> Text { get; set; }

    private string? Notice => _problem ?? (_errors.Count > 0 ? Text["Errors", _errors.Count].Value : null);

    private string Echo => _form.Wan is { } wan ? Text["Amount.Echo", AmountFormat.Text(wan, _form.Currency, System.Globalization.CultureInfo.CurrentUICulture)] : string.Empty;

    public void Dispose() => _pause.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _draft = new LeadDraft(Script);
        var choices = await Sender.Send(new GetProjectChoicesQuery());
        _choices = choices.IsSuccess ? choices.Value : _choices;
        _loaded = true;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _restored = await _draft.RestoreAsync(_form);
            _ready = true;
            StateHasChanged();
        }
        else if (_ready && !_focused)
        {
            _focused = true;
            await _first.FocusAsync();
            if (_restored)
            {
                await LookForFirmAsync();
            }
        }
    }

    private string? ErrorOf(string field) => _errors.GetValueOrDefault(field);

    private string? Invalid(string field) => _errors.ContainsKey(field) ? "true" : null;

    private void Type(string field, string? text)
    {
        _form[field] = text ?? string.Empty;
        _errors.Remove(field);
        StateHasChanged();
    }

    private void TypeInvestor(string? text)
    {
        Type(nameof(RegisterLeadCommand.Investor), text);
        _pause.Do(() => _ = InvokeAsync(LookForFirmAsync));
    }

    private async Task PickAsync(string channel)
    {
        _form[nameof(RegisterLeadCommand.SourceChannel)] = _form[nameof(RegisterLeadCommand.SourceChannel)] == channel ? string.Empty : channel;
        await _draft.KeepAsync(_form);
    }

    private async Task LookForFirmAsync()
    {
        var asked = _form[nameof(RegisterLeadCommand.Investor)];
        var found = string.IsNullOrWhiteSpace(asked) ? null : await Sender.Send(new FindSameFirmQuery(asked, _form[nameof(RegisterLeadCommand.CreditCode)]));

        // A slow answer to an earlier spelling must not stand under a later one.
        if (asked == _form[nameof(RegisterLeadCommand.Investor)])
        {
            _firms = found is { IsSuccess: true } ? found.Value : [];
            StateHasChanged();
        }
    }

    private async Task ClearAsync()
    {
        _form.Clear();
        _errors.Clear();
        (_problem, _restored, _firms) = (null, false, []);
        await _draft.ForgetAsync();
        await _first.FocusAsync();
    }

    private async Task SaveAsync()
    {
        // A second tap while the first is under way must not register the lead twice.
        if (_busy)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(_form.ToCommand());
        _busy = false;
        _errors.Clear();
        _problem = null;
        if (result.IsSuccess)
        {
            await _draft.ForgetAsync();
            Toasts.Done(Text["Done", _form[nameof(RegisterLeadCommand.Name)].Trim(), result.Value.Code]);
            Navigation.NavigateTo(ProjectListUrl.Project(result.Value.ProjectId) + "?new=1");
            return;
        }

        LeadFailures.Sort(result.Failure, _errors, out _problem);
        if (_form.Wan is null)
        {
            _errors[nameof(RegisterLeadCommand.AmountWan)] = Text["Amount.Bad"];
        }

        _moreOpen |= _errors.Keys.Any(LeadFailures.IsUnderMore);
    }
}
