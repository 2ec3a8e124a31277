using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Events.AttachProjects;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.GetEvent;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>Several projects at once onto the list of an event. Before anything is typed it offers those that signed, started or came as leads in its month.</summary>
public sealed partial class AttachDialog
{
    private const int Most = 30;
    private const int LeastText = 2;

    private readonly Debounce _pause = new(TimeProvider.System, TimeSpan.FromMilliseconds(200));
    private readonly Dictionary<Guid, ProjectRowDto> _chosen = [];
    private EventProjectRole _role;
    private IReadOnlyList<ProjectRowDto>? _found;
    private Failure? _failure;
    private string _text = string.Empty;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required DialogService Windows { get; set; }

    [Inject]
    public required IStringLocalizer<EventTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required EventPageDto Data { get; set; }

    [Parameter]
    public EventProjectRole Role { get; set; }

    // Nothing has been signed or started at what is still to come: those that are next are offered.
    private bool IsAhead => Data.Facts.FirstOn > Calendar.Today;

    private static IReadOnlyList<ChoiceOption> Roles => [.. Enum.GetValues<EventProjectRole>().Select(r => new ChoiceOption(r.ToString(), ErrorTexts.Word(r)))];

    public void Dispose() => _pause.Dispose();

    protected override Task OnInitializedAsync()
    {
        _role = Role;
        return LookAsync();
    }

    private static string AmountFormatOf(ProjectRowDto row) => AmountFormat.Text(row.Investment, CultureInfo.CurrentUICulture);

    private void Choose(ProjectRowDto row, bool chosen)
    {
        if (chosen)
        {
            _chosen[row.Id] = row;
        }
        else
        {
            _chosen.Remove(row.Id);
        }
    }

    private Task ChooseRoleAsync(string role)
    {
        _role = Enum.Parse<EventProjectRole>(role);
        return LookAsync();
    }

    private void Look(string? text)
    {
        _text = text ?? string.Empty;
        _pause.Do(() => _ = InvokeAsync(LookAsync));
    }

    private async Task LookAsync()
    {
        var (asked, role) = (_text, _role);
        var found = await Sender.Send(new SearchProjectsQuery { Filter = FilterOf(asked.Trim()), PageSize = Most });

        // A slow answer to an earlier question must not stand under a later one.
        if (asked == _text && role == _role)
        {
            var there = Data.Of(_role).Select(p => p.ProjectId).ToHashSet();
            _found = found.IsSuccess ? [.. found.Value.Page.Rows.Where(r => !r.IsMasked && !there.Contains(r.Id)).DistinctBy(r => r.Id)] : [];
            StateHasChanged();
        }
    }

    private ProjectFilter FilterOf(string text)
    {
        var month = PeriodSteps.Holding(Data.Facts.FirstOn, PeriodKind.Month).Code;
        return text.Length >= LeastText ? new ProjectFilter { Text = text } : _role switch
        {
            EventProjectRole.Signed when IsAhead => new ProjectFilter { Stages = [ProjectStage.Intent], Statuses = [ProjectStatus.Active] },
            EventProjectRole.Started when IsAhead => new ProjectFilter { Stages = [ProjectStage.Signed], Statuses = [ProjectStatus.Active] },
            EventProjectRole.Signed => new ProjectFilter { Counted = new CountedFilter { Flow = FlowKind.Signed, PeriodCode = month } },
            EventProjectRole.Started => new ProjectFilter { Counted = new CountedFilter { Flow = FlowKind.Started, PeriodCode = month } },
            _ => new ProjectFilter { Yield = new YieldFilter(month, YieldStep.Lead) },
        };
    }

    private async Task SaveAsync()
    {
        if (_busy || _chosen.Count == 0)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(new AttachProjectsCommand(Data.Id, _role, [.. _chosen.Keys]));
        (_busy, _failure) = (false, result.Failure);
        if (result.IsSuccess)
        {
            Windows.Close(Text["Attach.Done", _chosen.Count].Value);
        }
    }
}
