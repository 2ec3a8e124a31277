namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the race: RaceTexts.resx (Chinese) and RaceTexts.en.resx.</summary>
public sealed class RaceTexts;
