namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of meetings, their agendas, minutes and cycles: MeetingTexts.resx (Chinese) and MeetingTexts.en.resx.</summary>
public sealed class MeetingTexts;
