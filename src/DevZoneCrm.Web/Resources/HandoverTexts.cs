namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of handovers: HandoverTexts.resx (Chinese) and HandoverTexts.en.resx.</summary>
public sealed class HandoverTexts;
