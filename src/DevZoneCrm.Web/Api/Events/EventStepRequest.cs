namespace DevZoneCrm.Web.Api.Events;

/// <param name="Version">The version the caller saw.</param>
/// <param name="Text">What came of it, or why it is cancelled.</param>
public sealed record EventStepRequest(long Version, string? Text = null);
