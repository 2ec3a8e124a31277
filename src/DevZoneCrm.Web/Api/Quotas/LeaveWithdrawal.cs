namespace DevZoneCrm.Web.Api.Quotas;

/// <param name="Version">As the caller saw it.</param>
public sealed record LeaveWithdrawal(long Version);
