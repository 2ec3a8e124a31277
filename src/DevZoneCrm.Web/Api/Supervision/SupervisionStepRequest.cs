namespace DevZoneCrm.Web.Api.Supervision;

/// <summary>A step on an order.</summary>
/// <param name="Version">The version of the order that the caller saw; another one answers 409.</param>
/// <param name="Text">What is reported, or the reason; needed everywhere but when an extension is granted.</param>
/// <param name="DueOn">Of an extension that is asked for, and of an order that is sent back with a new deadline.</param>
public sealed record SupervisionStepRequest(long Version, string? Text = null, DateOnly? DueOn = null);
