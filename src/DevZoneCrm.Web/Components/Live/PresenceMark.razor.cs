using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Components.Live;

/// <summary>
/// Says who else has this project open, and enters the viewer there for the others. Put it only where the viewer sees the project in full.
/// <code>&lt;PresenceMark ProjectId="id" /&gt;</code>, and in a form <code>&lt;PresenceMark ProjectId="id" Editing /&gt;</code>
/// </summary>
public sealed partial class PresenceMark : IDisposable
{
    private const int MostShown = 4;
    private Visit? _visit;
    private IDisposable? _stay;
    private IReadOnlyList<Visit> _others = [];

    [Inject]
    public required PresenceRoom Room { get; set; }

    [Inject]
    public required PresenceCircuit Circuit { get; set; }

    [Inject]
    public required IStringLocalizer<Shell> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    [Parameter, EditorRequired]
    public Guid ProjectId { get; set; }

    /// <summary>The viewer is changing the project, not only looking.</summary>
    [Parameter]
    public bool Editing { get; set; }

    private string Words => (_others.Where(o => o.IsEditing).ToList(), _others.Where(o => !o.IsEditing).ToList()) switch
    {
        ([], var looking) => Text["Presence.Looking", Names(looking)],
        (var editing, []) => Text["Presence.Editing", Names(editing)],
        var (editing, looking) => Text["Presence.Both", Text["Presence.Editing", Names(editing)].Value, Text["Presence.Looking", Names(looking)].Value],
    };

    public void Dispose() => _stay?.Dispose();

    protected override void OnParametersSet()
    {
        if (!RendererInfo.IsInteractive || Viewer is null || (_visit is { } now && now.Subject == ProjectId && now.IsEditing == Editing))
        {
            return;
        }

        _stay?.Dispose();
        _visit = new Visit(ProjectId, Viewer.UserId, Viewer.Name, Editing, Circuit);
        _stay = Room.Enter(_visit, () => _ = InvokeAsync(Look));
    }

    private void Look()
    {
        _others = Room.Others(ProjectId, _visit!);
        StateHasChanged();
    }

    private string Names(List<Visit> visits) => string.Join(Text["Presence.And"].Value, visits.Take(MostShown).Select(v => v.Name))
        + (visits.Count > MostShown ? Text["Presence.More", visits.Count].Value : null);
}
