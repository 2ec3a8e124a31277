namespace DevZoneCrm.Core.Projects.Board;

/// <summary>Which card stands in which column, and since when. Lives in SQL, not in memory.</summary>
internal sealed class BoardPlace
{
    public Guid Id { get; init; }

    /// <summary>The stage's number.</summary>
    public int Kind { get; init; }

    public DateOnly On { get; init; }
}
