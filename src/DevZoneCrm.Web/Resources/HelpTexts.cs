namespace DevZoneCrm.Web.Resources;

/// <summary>Names the help texts and those of the tour.</summary>
public sealed class HelpTexts;
