namespace DevZoneCrm.Web.Api.Race;

/// <param name="Reason">Needed where it is declined.</param>
public sealed record AwardDecisionRequest(long Version, bool Confirmed, string? Reason = null);
