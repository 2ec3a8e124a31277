using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.CorrectStageDate;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Web.Components.Shared.Conflicts;
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
    private ProjectPageDto _now = null!;
    private MergeOutcome? _merge;
    private ChangeAuthors? _authors;

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

    private IEnumerable<Milestone> Recorded => MilestoneDates.All.Where(m => _now.Dates[m] is not null).OrderByDescending(m => _now.Dates[m]);

    private bool IsAboutDate => _failure?.Code is ProjectErrors.DateInFuture or ProjectErrors.DateTooEarly or ProjectErrors.DateTooLate or ProjectErrors.SameDate;

    private string? Problem => _failure is { Fields.Count: 0 } && !IsAboutDate ? _failure.Text : null;

    protected override void OnInitialized()
    {
        _now = Project;
        Choose(Recorded.First().ToString());
    }

    private void Choose(string? name)
    {
        _milestone = ListValues.ToEnum<Milestone>(name) ?? _milestone;
        _on = ListValues.Day(_now.Dates[_milestone])!;
        _merge = null;
    }

    private string? ErrorOf(string field) =>
        _failure?.Fields.TryGetValue(field, out var sentences) == true ? sentences[0] : field == nameof(CorrectStageDateCommand.OccurredOn) && IsAboutDate ? _failure!.Text : null;

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        if (_merge is not null && _on == ListValues.Day(_now.Dates[_milestone]))
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
            Dialogs.Close(Text["Correct.Done", ErrorTexts.Word(_milestone), _on].Value);
        }
    }

    private Task<Result<long>> SendAsync() => Sender.Send(new CorrectStageDateCommand(Project.Id, _now.Version, _milestone, ListValues.ToDay(_on) ?? default, _reason));

    /// <summary>True when the other left this date alone: then there is nothing to ask about.</summary>
    private async Task<bool> MergeAsync()
    {
        var latest = await Sender.Send(new GetProjectQuery(Project.Id.ToString()));
        if (!latest.IsSuccess)
        {
            return false;
        }

        var (stood, theirs) = (_now.Dates[_milestone], latest.Value.Dates[_milestone]);
        _now = latest.Value;
        if (stood == theirs)
        {
            return true;
        }

        _merge = ThreeWayMerge.Of([_milestone.ToString()], _ => ListValues.Day(stood) ?? string.Empty, _ => ListValues.Day(theirs) ?? string.Empty, _ => _on);
        _authors = await ChangeAuthors.LoadAsync(Sender, Project.Id, ConflictText);
        return false;
    }
}
