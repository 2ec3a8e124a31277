namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the board: BoardTexts.resx (Chinese) and BoardTexts.en.resx.</summary>
public sealed class BoardTexts;
