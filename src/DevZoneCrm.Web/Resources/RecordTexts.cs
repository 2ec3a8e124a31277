namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the audit record: RecordTexts.resx (Chinese) and RecordTexts.en.resx.</summary>
public sealed class RecordTexts;
