namespace DevZoneCrm.Web.Api;

/// <param name="Version">For the next step.</param>
public sealed record VersionResponse(long Version);
