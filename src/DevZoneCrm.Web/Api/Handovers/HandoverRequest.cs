namespace DevZoneCrm.Web.Api.Handovers;

/// <summary>交接单 to be drawn up: from one post to another of the same unit.</summary>
public sealed record HandoverRequest(Guid FromPostId, Guid ToPostId, string? Note = null);
