using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>The keyboard and touch twin of the drag: what is possible first, with what it asks and its key; what is not stays, with the reason.</summary>
public sealed partial class MoveProjectMenu
{
    private static readonly ProjectVerb[] Exits = [ProjectVerb.Hold, ProjectVerb.Lose, ProjectVerb.End, ProjectVerb.TransferOut];

    private ElementReference _menu;
    private List<MoveOption> _allowed = [];
    private List<(string Code, string Stages)> _refused = [];
    private List<MoveOption> _others = [];
    private List<MoveOption> _exits = [];

    [Inject]
    public required IStringLocalizer<BoardTexts> Text { get; set; }

    [Inject]
    public required IStringLocalizer<MoveTexts> MoveText { get; set; }

    [Parameter, EditorRequired]
    public required BoardCardDto Card { get; set; }

    /// <summary>Where it was asked for, in pixels of the window.</summary>
    [Parameter]
    public double X { get; set; }

    [Parameter]
    public double Y { get; set; }

    [Parameter]
    public EventCallback<ProjectVerb> OnVerb { get; set; }

    [Parameter]
    public EventCallback OnLog { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Who is looking; those who log nothing are offered nothing.</summary>
    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayLog => !Card.IsMasked && Viewer?.May(nameof(Permission.LogActivities)) != false;

    protected override void OnParametersSet()
    {
        _allowed = [.. Card.Moves.Where(m => m is { Stage: not null, IsAllowed: true })];
        _refused = [.. BoardHeads.Stages
            .Select(stage => (Stage: stage, Code: Card.DropRefusal(stage)))
            .Where(s => s.Code is not null && s.Code != ProjectErrors.AlreadyThere)
            .GroupBy(s => s.Code!)
            .OrderBy(g => g.Key == ProjectErrors.AlreadyPast)
            .Select(g => (g.Key, string.Join(Text["Separator"].Value, g.Select(s => ErrorTexts.Word(s.Stage)))))];
        _others = [.. Card.Moves.Where(m => m.Verb == ProjectVerb.PlanNextStep || (m.Verb is ProjectVerb.RegisterCompany or ProjectVerb.SecureLand && Card.Stage >= ProjectStage.Signed))];
        _exits = [.. Exits.Select(verb => Card.Moves.First(m => m.Verb == verb))];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _menu.FocusAsync(preventScroll: true);
        }
    }

    private static string Px(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0}px");

    private static string Icon(ProjectVerb verb) => verb switch
    {
        ProjectVerb.PlanNextStep => "calendar",
        ProjectVerb.RegisterCompany => "doc",
        ProjectVerb.SecureLand => "pin",
        ProjectVerb.Hold => "clock",
        ProjectVerb.TransferOut => "arrow-right",
        _ => "x",
    };

    private Task ChooseAsync(MoveOption option) => option.IsAllowed ? OnVerb.InvokeAsync(option.Verb) : Task.CompletedTask;

    private Task OnKeyAsync(KeyboardEventArgs key)
    {
        if (key.Key is "Escape" or "Tab")
        {
            return OnClose.InvokeAsync();
        }

        if (key.Key is "l" or "L" && MayLog)
        {
            return OnLog.InvokeAsync();
        }

        var option = key.Key switch
        {
            [>= '1' and <= '8'] => _allowed.Find(m => (int)m.Stage!.Value == key.Key[0] - '0'),
            "n" or "N" => _others.Find(m => m.Verb == ProjectVerb.PlanNextStep),
            _ => null,
        };
        return option is null ? Task.CompletedTask : ChooseAsync(option);
    }
}
