namespace DevZoneCrm.Core.Imports.UndoImport;

/// <summary>Why an import cannot be taken back.</summary>
/// <param name="Key">The code or year of the thing.</param>
/// <param name="ProjectId">To open it; none where it is gone or is no project.</param>
/// <param name="Reason">In the viewer's language.</param>
public sealed record UndoConflict(int Row, string Key, Guid? ProjectId, string Reason);
