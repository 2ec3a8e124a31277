namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of claims: ClaimTexts.resx (Chinese) and ClaimTexts.en.resx.</summary>
public sealed class ClaimTexts;
