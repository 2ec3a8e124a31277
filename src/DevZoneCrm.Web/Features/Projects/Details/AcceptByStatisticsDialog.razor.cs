using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.AcceptByStatistics;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>统计入库: the day statistics accepted 开工 or 竣工; an empty day takes it back.</summary>
public sealed partial class AcceptByStatisticsDialog
{
    private Failure? _failure;
    private Milestone _milestone;
    private string _on = string.Empty;
    private string? _note;
    private bool _busy;
    private ProjectPageDto _now = null!;

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

    private IEnumerable<Milestone> Offered => new[] { Milestone.Started, Milestone.Completed }.Where(m => _now.Dates[m] is not null);

    private bool IsAboutDate => _failure?.Code is ProjectErrors.DateInFuture or ProjectErrors.DateTooEarly or ProjectErrors.DateTooLate or ProjectErrors.SameDate;

    private string? Problem => _failure is { Fields.Count: 0 } && !IsAboutDate ? _failure.Text : null;

    protected override void OnInitialized()
    {
        _now = Project;

        // What statistics have not accepted yet comes first.
        Choose(Offered.OrderBy(m => Stored(m) is not null).First().ToString());
    }

    private DateOnly? Stored(Milestone milestone) => milestone == Milestone.Started ? _now.StartedStatisticsOn : _now.CompletedStatisticsOn;

    private void Choose(string? name)
    {
        _milestone = ListValues.ToEnum<Milestone>(name) ?? _milestone;
        _on = ListValues.Day(Stored(_milestone)) ?? string.Empty;
    }

    private string? ErrorOf(string field) =>
        _failure?.Fields.TryGetValue(field, out var sentences) == true ? sentences[0] : field == nameof(AcceptByStatisticsCommand.AcceptedOn) && IsAboutDate ? _failure!.Text : null;

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var result = await SendAsync();
        if (result.Failure?.Kind == FailureKind.Stale && await ReloadAsync())
        {
            result = await SendAsync();
        }

        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Dialogs.Close((_on.Length == 0 ? Text["Statistics.TakenBack", ErrorTexts.Word(_milestone)] : Text["Statistics.Done", ErrorTexts.Word(_milestone), _on]).Value);
        }
    }

    private Task<Result<long>> SendAsync() => Sender.Send(new AcceptByStatisticsCommand(Project.Id, _now.Version, _milestone, ListValues.ToDay(_on), _note));

    /// <summary>True when somebody changed something else of the project: then this date can be saved all the same.</summary>
    private async Task<bool> ReloadAsync()
    {
        var (stood, latest) = (Stored(_milestone), await Sender.Send(new GetProjectQuery(Project.Id.ToString())));
        if (latest.IsSuccess)
        {
            _now = latest.Value;
        }

        return latest.IsSuccess && stood == Stored(_milestone);
    }
}
