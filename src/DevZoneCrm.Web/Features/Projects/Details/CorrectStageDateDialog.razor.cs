using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.CorrectStageDate;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>更正日期: one recorded date, its correct day and why.</summary>
public sealed partial class CorrectStageDateDialog
{
    private Failure? _failure;
    private Milestone _milestone;
    private string _on = string.Empty;
    private string _reason = string.Empty;
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

    private IEnumerable<Milestone> Recorded => MilestoneDates.All.Where(m => Project.Dates[m] is not null).OrderByDescending(m => Project.Dates[m]);

    private bool IsAboutDate => _failure?.Code is ProjectErrors.DateInFuture or ProjectErrors.DateTooEarly or ProjectErrors.DateTooLate or ProjectErrors.SameDate;

    private string? Problem => _failure is { Fields.Count: 0 } && !IsAboutDate ? _failure.Text : null;

    protected override void OnInitialized() => Choose(Recorded.First().ToString());

    private void Choose(string? name)
    {
        _milestone = ListValues.ToEnum<Milestone>(name) ?? _milestone;
        _on = ListValues.Day(Project.Dates[_milestone])!;
    }

    private string? ErrorOf(string field) =>
        _failure?.Fields.TryGetValue(field, out var sentences) == true ? sentences[0] : field == nameof(CorrectStageDateCommand.OccurredOn) && IsAboutDate ? _failure!.Text : null;

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(new CorrectStageDateCommand(Project.Id, Project.Version, _milestone, ListValues.ToDay(_on) ?? default, _reason));
        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Dialogs.Close(Text["Correct.Done", ErrorTexts.Word(_milestone), _on].Value);
        }
    }
}
