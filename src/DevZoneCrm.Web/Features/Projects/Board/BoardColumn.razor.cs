using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Web.Features.Projects.Moves;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>A stage: its head stays, its cards scroll, the rest loads on.</summary>
public sealed partial class BoardColumn
{
    private (string Value, string? Unit) _sum;
    private (BoardLane? Lane, int Revision, string? Href, bool Loading, bool Filtered, bool Active, int? Net) _shown;
    private bool _isChanged;

    [Inject]
    public required IStringLocalizer<BoardTexts> Text { get; set; }

    [Inject]
    public required IStringLocalizer<MoveTexts> MoveText { get; set; }

    [Parameter, EditorRequired]
    public required BoardLane Lane { get; set; }

    /// <summary>The list behind the figure; none where the list cannot say the filter.</summary>
    [Parameter]
    public string? ListHref { get; set; }

    [Parameter]
    public bool Loading { get; set; }

    [Parameter]
    public bool Filtered { get; set; }

    /// <summary>The one column a phone shows.</summary>
    [Parameter]
    public bool Active { get; set; }

    /// <summary>More, or fewer, than before this week; none until it is known.</summary>
    [Parameter]
    public int? Net { get; set; }

    [Parameter]
    public EventCallback<ProjectStage> OnMore { get; set; }

    private string Asks => Verb is { } verb
        ? Text["Drop.Asks", string.Join(Text["Separator"].Value, ProjectVerbs.Of(verb).Fields.Where(f => f.Required).Select(f => MoveText[f.Label].Value))].Value
        : string.Empty;

    private ProjectVerb? Verb => Lane.Stage switch
    {
        ProjectStage.Negotiating => ProjectVerb.StartNegotiation,
        ProjectStage.Intent => ProjectVerb.RecordIntent,
        ProjectStage.Signed => ProjectVerb.Sign,
        ProjectStage.Started => ProjectVerb.Start,
        ProjectStage.Completed => ProjectVerb.Complete,
        ProjectStage.Producing => ProjectVerb.BeginProduction,
        ProjectStage.FullCapacity => ProjectVerb.ReachFullCapacity,
        _ => null,
    };

    protected override void OnParametersSet()
    {
        var shown = (Lane, Lane.Revision, ListHref, Loading, Filtered, Active, Net);
        _isChanged = shown != _shown;
        _shown = shown;
        _sum = BoardAmount.Of(Lane.Total.Wan, Currency.Cny);
    }

    // A card that changes again glows again: the same under another name.
    private string? Glow(Guid id) => Lane.GlowOf(id) switch
    {
        0 => null,
        var times => times % 2 == 1 ? "moved" : "moved-again",
    };

    // Two hundred boards hear of every move: what stands as it stood is not drawn again.
    protected override bool ShouldRender() => _isChanged;
}
