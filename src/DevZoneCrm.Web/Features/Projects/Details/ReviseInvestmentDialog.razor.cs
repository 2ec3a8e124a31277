using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.ReviseInvestment;
using DevZoneCrm.Web.Features.Leads;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>改金额: from a day on, with a reason. The old amount stays.</summary>
public sealed partial class ReviseInvestmentDialog
{
    private Failure? _failure;
    private string _amount = string.Empty;
    private string _from = string.Empty;
    private string _reason = string.Empty;
    private Currency _currency;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectPageTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ProjectPageDto Project { get; set; }

    private decimal Wan => AmountInput.TryParse(_amount, out var wan) ? wan : 0;

    private string? Echo => Wan > 0 ? "= " + AmountFormat.Text(Wan, _currency, CultureInfo.CurrentUICulture) : null;

    private bool IsAboutDate => _failure?.Code.StartsWith("Project.Date", StringComparison.Ordinal) == true;

    private string? Problem => _failure is { Fields.Count: 0 } && !IsAboutDate ? _failure.Text : null;

    protected override void OnInitialized() => (_currency, _from) = (Project.Investment.Currency, ListValues.Day(Calendar.Today)!);

    private string? ErrorOf(string field) =>
        _failure?.Fields.TryGetValue(field, out var sentences) == true ? sentences[0] : field == nameof(ReviseInvestmentCommand.FromOn) && IsAboutDate ? _failure!.Text : null;

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(new ReviseInvestmentCommand(Project.Id, Project.Version, Wan, _currency, ListValues.ToDay(_from) ?? default, _reason));
        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Dialogs.Close(Text["Revise.Done", AmountFormat.Text(Wan, _currency, CultureInfo.CurrentUICulture)].Value);
        }
    }
}
