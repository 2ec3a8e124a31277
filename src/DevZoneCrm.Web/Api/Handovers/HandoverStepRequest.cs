namespace DevZoneCrm.Web.Api.Handovers;

/// <param name="Version">The version of the handover that the caller saw; another one answers 409.</param>
public sealed record HandoverStepRequest(long Version);
