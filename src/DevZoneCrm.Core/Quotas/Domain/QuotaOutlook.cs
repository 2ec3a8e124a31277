namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>How a quota stands on a day.</summary>
public enum QuotaOutlook
{
    /// <summary>已完成; also where nothing is asked.</summary>
    Met = 0,

    /// <summary>进度正常.</summary>
    OnTrack = 1,

    /// <summary>偏慢: it can still be met, and no longer by itself.</summary>
    Behind = 2,

    /// <summary>完不成: what is missing no longer fits into the days that are left.</summary>
    Lost = 3,
}
