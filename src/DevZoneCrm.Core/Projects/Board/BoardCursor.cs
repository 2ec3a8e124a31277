namespace DevZoneCrm.Core.Projects.Board;

/// <summary>The last card a column shows; the next page begins behind it, whatever was moved in the meantime.</summary>
public sealed record BoardCursor(DateOnly StageOn, Guid Id);
