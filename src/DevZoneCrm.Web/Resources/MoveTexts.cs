namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the moves: MoveTexts.resx (Chinese) and MoveTexts.en.resx.</summary>
public sealed class MoveTexts;
