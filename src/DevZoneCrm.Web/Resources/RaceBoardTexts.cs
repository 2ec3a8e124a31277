namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of boards, appeals, flags and points by hand: RaceBoardTexts.resx (Chinese) and RaceBoardTexts.en.resx.</summary>
public sealed class RaceBoardTexts;
