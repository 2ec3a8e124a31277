namespace DevZoneCrm.Infrastructure.Export;

/// <param name="Label">In front of a <see cref="DocxKind.Line"/>, in 黑体.</param>
public sealed record DocxParagraph(DocxKind Kind, string Text, string? Label = null);
