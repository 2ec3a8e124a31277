using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.ReviseInvestment;
using DevZoneCrm.Web.Components.Shared.Conflicts;
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
    private ProjectPageDto _now = null!;
    private MergeOutcome? _merge;
    private ChangeAuthors? _authors;
    private (string Amount, Currency Currency) _mine;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectPageTexts> Text { get; set; }

    [Inject]
    public required IStringLocalizer<ConflictTexts> ConflictText { get; set; }

    [Parameter, EditorRequired]
    public required ProjectPageDto Project { get; set; }

    private Money Typed => Money.FromWan(Wan, _currency);

    private decimal Wan => AmountInput.TryParse(_amount, out var wan) ? wan : 0;

    private string? Echo => Wan > 0 ? "= " + AmountFormat.Text(Wan, _currency, CultureInfo.CurrentUICulture) : null;

    private bool IsAboutDate => _failure?.Code.StartsWith("Project.Date", StringComparison.Ordinal) == true;

    private string? Problem => _failure is { Fields.Count: 0 } && !IsAboutDate ? _failure.Text : null;

    protected override void OnInitialized() => (_now, _currency, _from) = (Project, Project.Investment.Currency, ListValues.Day(Calendar.Today)!);

    private string? ErrorOf(string field) =>
        _failure?.Fields.TryGetValue(field, out var sentences) == true ? sentences[0] : field == nameof(ReviseInvestmentCommand.FromOn) && IsAboutDate ? _failure!.Text : null;

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        if (_merge is not null && Typed == _now.Investment)
        {
            // Theirs was chosen: it stands already.
            Dialogs.Close(Text["Kept.Theirs"].Value);
            return;
        }

        _busy = true;
        var result = await SendAsync();
        if (result.Failure?.Kind == FailureKind.Stale && await MergeAsync())
        {
            result = await SendAsync();
        }

        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Dialogs.Close(Text["Revise.Done", AmountFormat.Text(Wan, _currency, CultureInfo.CurrentUICulture)].Value);
        }
    }

    private static string Shown(Money money) => AmountFormat.Text(money, CultureInfo.CurrentUICulture);

    private Task<Result<long>> SendAsync() => Sender.Send(new ReviseInvestmentCommand(Project.Id, _now.Version, Wan, _currency, ListValues.ToDay(_from) ?? default, _reason));

    private void Choose((string Field, string Value) choice) => (_amount, _currency) = choice.Value == Shown(_now.Investment)
        ? (_now.Investment.Wan.ToString("0.####", CultureInfo.InvariantCulture), _now.Investment.Currency)
        : _mine;

    /// <summary>True when the other left the amount alone: then there is nothing to ask about.</summary>
    private async Task<bool> MergeAsync()
    {
        var latest = await Sender.Send(new GetProjectQuery(Project.Id.ToString()));
        if (!latest.IsSuccess)
        {
            return false;
        }

        var (stood, theirs) = (_now.Investment, latest.Value.Investment);
        _now = latest.Value;
        if (stood == theirs)
        {
            return true;
        }

        _mine = (_amount, _currency);
        _merge = ThreeWayMerge.Of(["Investment"], _ => Shown(stood), _ => Shown(theirs), _ => Shown(Typed));
        _authors = await ChangeAuthors.LoadAsync(Sender, Project.Id, ConflictText);
        return false;
    }
}
