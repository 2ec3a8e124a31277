namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>What quotas and leave can refuse.</summary>
public static class QuotaErrors
{
    public const string PastMonth = "Quota.PastMonth";
    public const string RequiredRange = "Quota.RequiredRange";
    public const string NoKinds = "Quota.NoKinds";
    public const string LeaveOrder = "Leave.Order";
    public const string LeaveTooLong = "Leave.TooLong";
    public const string LeaveWithdrawn = "Leave.Withdrawn";
    public const string LeaveTwice = "Leave.Twice";
    public const string LeaveNotYours = "Leave.NotYours";
    public const string NotForYou = "Quota.NotForYou";
}
