using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetSupervisionChoices;
using DevZoneCrm.Core.Supervision.ResolveDeadline;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>立项交办. Says at once on which day a deadline ends.</summary>
public sealed partial class IssueSupervisionPage
{
    private readonly IssueForm _form = new();
    private SupervisionChoicesDto? _choices;
    private DeadlineDto? _end;
    private Failure? _failure;
    private bool _busy;
    private bool _noOwner;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<SupervisionTexts> Text { get; set; }

    [SupplyParameterFromQuery(Name = "project")]
    public string? Project { get; set; }

    [SupplyParameterFromQuery(Name = "node")]
    public string? NodeInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "due")]
    public string? DueInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "what")]
    public string? What { get; set; }

    private IEnumerable<SupervisionSource> Sources => _form.Node is null ? [SupervisionSource.ByHand, SupervisionSource.Instruction] : [SupervisionSource.OverdueNode, SupervisionSource.Instruction];

    private IReadOnlyList<ChoiceOption> Kinds => [.. Enum.GetValues<DeadlineKind>().Select(k => new ChoiceOption(k.ToString(), Text["Kind." + k]))];

    private string? OwnerError => _noOwner && _form.OwnerPostId is null ? ErrorTexts.Of("Validation.Required") : null;

    // What no field shows.
    private string? Problem => _failure is { Fields.Count: 0 } ? _failure.Text : null;

    private string? End => _end is null ? null : Text["Due.Ends", ListValues.Day(_end.DueOn)!, _end.DueOn.ToDateTime(TimeOnly.MinValue)] + (_end.HolidaysUnknown ? " · " + Text["Holidays.Unknown"] : null);

    protected override async Task OnInitializedAsync()
    {
        var found = await Sender.Send(new GetSupervisionChoicesQuery(Project));
        (_failure, _choices) = (found.Failure, found.IsSuccess ? found.Value : new SupervisionChoicesDto([], [], null));
        if (_choices.Project is { } project)
        {
            (_form.ProjectCode, _form.OwnerPostId) = (project.Code, project.OwnerPostId is { } owner && _choices.Posts.Any(p => p.Id == owner) ? owner : null);
            if (ListValues.ToEnum<SupervisionNode>(NodeInAddress) is { } node && ListValues.ToDay(DueInAddress) is { } due)
            {
                (_form.Source, _form.Node, _form.NodeDueOn) = (SupervisionSource.OverdueNode, node, due);
                (_form.Title, _form.Matter) = (NodeWords.Title(Text, node, project.Name), NodeWords.Matter(Text, node, due, What));
            }
        }

        await ResolveAsync();
    }

    private string? ErrorOf(string field) => _failure?.Fields.GetValueOrDefault(field)?[0];

    private string? Invalid(string field) => ErrorOf(field) is null ? null : "true";

    private Task KindAsync(string kind)
    {
        _form.Kind = ListValues.ToEnum<DeadlineKind>(kind) ?? DeadlineKind.WorkingDays;
        return ResolveAsync();
    }

    private Task DaysAsync(string? days)
    {
        _form.Days = days ?? string.Empty;
        return ResolveAsync();
    }

    private async Task ResolveAsync()
    {
        var asked = _form.Deadline;
        var found = asked.IsOne ? await Sender.Send(new ResolveDeadlineQuery(asked)) : null;
        if (asked == _form.Deadline)
        {
            _end = found is { IsSuccess: true } ? found.Value : null;
        }
    }

    private async Task SaveAsync()
    {
        _noOwner = _form.OwnerPostId is null;
        if (_busy || _noOwner)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(_form.ToCommand());
        _busy = false;
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Issue.Done"]);
            Navigation.NavigateTo(SupervisionAddress.Of(result.Value));
        }
    }
}
