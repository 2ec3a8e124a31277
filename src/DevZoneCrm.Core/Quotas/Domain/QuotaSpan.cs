namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>Within what a quota is to be done.</summary>
public enum QuotaSpan
{
    /// <summary>Each ISO week; it belongs to the month of its Sunday.</summary>
    Week = 0,

    /// <summary>Each calendar month.</summary>
    Month = 1,
}
