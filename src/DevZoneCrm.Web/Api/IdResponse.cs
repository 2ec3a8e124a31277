namespace DevZoneCrm.Web.Api;

/// <summary>What was made.</summary>
public sealed record IdResponse(Guid Id);
