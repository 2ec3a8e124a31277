using System.Globalization;
using DevZoneCrm.Core.Reports.GetOverview;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>新签约 by unit or chain: a bar as long as the amount, each row its list. What does not fit stands together and unfolds.</summary>
public sealed partial class ShareBars
{
    private const int MostRows = 6;

    private bool _all;

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public string? Note { get; set; }

    /// <summary>The largest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<OverviewShare> Shares { get; set; }

    [Parameter, EditorRequired]
    public required Func<Guid?, string> Href { get; set; }

    // One row left over would take the place of 其他 1 家: it is shown itself.
    private int Shows => _all || Shares.Count <= MostRows ? Shares.Count : MostRows - 1;

    private IEnumerable<OverviewShare> Shown => Shares.Take(Shows);

    private IReadOnlyList<OverviewShare> Rest => [.. Shares.Skip(Shows)];

    private decimal RestWan => Rest.Sum(s => s.Signed.Wan);

    private decimal Longest => Math.Max(Shares.Select(s => s.Signed.Wan).DefaultIfEmpty().Max(), RestWan);

    private string Name(OverviewShare share) => share.Id is null ? Text["Chain.None"] : share.Name;

    private string Width(decimal wan) => Longest == 0 ? "0" : (wan / Longest * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
