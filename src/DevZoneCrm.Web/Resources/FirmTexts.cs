namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of 首报、撞单、流转、分成: FirmTexts.resx (Chinese) and FirmTexts.en.resx.</summary>
public sealed class FirmTexts;
