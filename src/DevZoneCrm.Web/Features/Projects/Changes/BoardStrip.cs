using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Changes;
using DevZoneCrm.Core.Reports.GetBoardStrip;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>
/// The week's difference as an open board holds it: one line for each project that differs, so that a live change replaces its own line only.
/// Every open board keeps its own, so a line is a few numbers in an array.
/// </summary>
public sealed class BoardStrip
{
    private const decimal MicroYuanPerWan = 10_000m * 1_000_000m;

    private readonly decimal _rateEffect;
    private Line[] _lines;

    public BoardStrip(DateOnly from, DateOnly to, BoardStripDto answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        (From, To, _rateEffect, Overdue) = (from, to, answer.RateEffectWan, answer.Overdue);
        _lines = [.. answer.Places.Select(Line.Of)];
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public int Overdue { get; private set; }

    public void Replace(IReadOnlyCollection<Guid> asked, BoardStripDto answer)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(answer);
        _lines = [.. _lines.Where(line => !asked.Contains(line.Id)), .. answer.Places.Select(Line.Of)];
        Overdue = answer.Overdue;
    }

    /// <summary>How many more, or fewer, a column holds than on the first day.</summary>
    public int Net(ProjectStage stage) => _lines.Count(line => line.After == stage) - _lines.Count(line => line.Before == stage);

    /// <param name="onBoard">How many are on the board of the second day.</param>
    public StripFigures Figures(int onBoard)
    {
        var entered = Array.FindAll(_lines, line => line.Before == ProjectStage.None && line.After != ProjectStage.None);
        var left = Array.FindAll(_lines, line => line.Before != ProjectStage.None && line.After == ProjectStage.None);
        var moved = Array.FindAll(_lines, line => line.Before != ProjectStage.None && line.After != ProjectStage.None && line.Before != line.After);
        var amounts = Array.FindAll(_lines, line => line.HasOtherAmount);
        var (more, less, other) = (entered.Sum(line => line.WanAfter), left.Sum(line => line.WanBefore), amounts.Sum(line => line.WanAfter - line.WanBefore));
        return new StripFigures
        {
            Entered = entered.Length,
            EnteredWan = more,
            Moved = moved.Length,
            Signed = moved.Count(line => line.After == ProjectStage.Signed),
            Started = moved.Count(line => line.After == ProjectStage.Started),
            Left = left.Length,
            LeftWan = -less,
            Amounts = amounts.Length,
            AmountsWan = other,
            NetCount = entered.Length - left.Length,
            NetWan = more - less + other + _rateEffect,
            Unmoved = Math.Max(0, onBoard - _lines.Count(line => line.After != ProjectStage.None)),
            Overdue = Overdue,
        };
    }

    // Amounts are whole micro-yuan: yuan, or cents by a rate of four decimals.
    private readonly record struct Line(Guid Id, long MicroBefore, long MicroAfter, byte StageBefore, byte StageAfter, bool HasOtherAmount)
    {
        public ProjectStage Before => (ProjectStage)StageBefore;

        public ProjectStage After => (ProjectStage)StageAfter;

        public decimal WanBefore => MicroBefore / MicroYuanPerWan;

        public decimal WanAfter => MicroAfter / MicroYuanPerWan;

        public static Line Of(BoardPlaceDto place) => new(
            place.ProjectId, (long)(place.WanBefore * MicroYuanPerWan), (long)(place.WanAfter * MicroYuanPerWan), (byte)place.Before, (byte)place.After, place.HasOtherAmount);
    }
}
