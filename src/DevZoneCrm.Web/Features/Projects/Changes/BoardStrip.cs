using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Changes;
using DevZoneCrm.Core.Reports.GetBoardStrip;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>The week's difference as an open board holds it: one line for each project that differs, so that a live change replaces its own line only.</summary>
public sealed class BoardStrip
{
    private readonly Dictionary<Guid, BoardPlaceDto> _places;
    private readonly decimal _rateEffect;

    public BoardStrip(DateOnly from, DateOnly to, BoardStripDto answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        (From, To, _rateEffect, Overdue) = (from, to, answer.RateEffectWan, answer.Overdue);
        _places = answer.Places.ToDictionary(p => p.ProjectId);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public int Overdue { get; private set; }

    public void Replace(IEnumerable<Guid> asked, BoardStripDto answer)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(answer);
        foreach (var id in asked)
        {
            _places.Remove(id);
        }

        foreach (var place in answer.Places)
        {
            _places[place.ProjectId] = place;
        }

        Overdue = answer.Overdue;
    }

    /// <summary>How many more, or fewer, a column holds than on the first day.</summary>
    public int Net(ProjectStage stage) => _places.Values.Count(p => p.After == stage) - _places.Values.Count(p => p.Before == stage);

    /// <param name="onBoard">How many are on the board of the second day.</param>
    public StripFigures Figures(int onBoard)
    {
        var entered = _places.Values.Where(p => p.Before == ProjectStage.None && p.After != ProjectStage.None).ToList();
        var left = _places.Values.Where(p => p.Before != ProjectStage.None && p.After == ProjectStage.None).ToList();
        var moved = _places.Values.Where(p => p.Before != ProjectStage.None && p.After != ProjectStage.None && p.Before != p.After).ToList();
        var amounts = _places.Values.Where(p => p.HasOtherAmount).ToList();
        var (more, less, other) = (entered.Sum(p => p.WanAfter), left.Sum(p => p.WanBefore), amounts.Sum(p => p.WanAfter - p.WanBefore));
        return new StripFigures
        {
            Entered = entered.Count,
            EnteredWan = more,
            Moved = moved.Count,
            Signed = moved.Count(p => p.After == ProjectStage.Signed),
            Started = moved.Count(p => p.After == ProjectStage.Started),
            Left = left.Count,
            LeftWan = -less,
            Amounts = amounts.Count,
            AmountsWan = other,
            NetCount = entered.Count - left.Count,
            NetWan = more - less + other + _rateEffect,
            Unmoved = Math.Max(0, onBoard - _places.Values.Count(p => p.After != ProjectStage.None)),
            Overdue = Overdue,
        };
    }
}
