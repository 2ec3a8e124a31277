namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the same name.</summary>
public sealed class EventTexts;
