namespace DevZoneCrm.Core.Notices;

/// <summary>The project of a notice as one reader may see it.</summary>
/// <param name="Label">Its name; its code where the reader does not see it in full; the code name of a 保密 one.</param>
/// <param name="IsMasked">Nothing but the label may be told.</param>
public sealed record NoticeProject(string Label, bool IsMasked);
