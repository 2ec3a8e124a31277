namespace DevZoneCrm.Web.Api.Meetings;

/// <summary>A topic for the agenda.</summary>
public sealed record AgendaItemRequest(long Version, string Title, string? Note = null, string? ProjectCode = null);
