namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of notices: NoticeTexts.resx (Chinese) and NoticeTexts.en.resx.</summary>
public sealed class NoticeTexts;
