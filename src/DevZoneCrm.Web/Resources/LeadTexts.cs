namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of 登记线索: LeadTexts.resx (Chinese) and LeadTexts.en.resx.</summary>
public sealed class LeadTexts;
