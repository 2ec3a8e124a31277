namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>How the document and the remark of a move stand in one line of the history.</summary>
public static class MoveNote
{
    public const int MaxDocumentLength = 120;
    public const int MaxNoteLength = 360;
    public const int MaxReasonLength = 200;

    public static string With(string document, string? note) =>
        string.IsNullOrWhiteSpace(note) ? document.Trim() : $"{document.Trim()}；{note.Trim()}";
}
