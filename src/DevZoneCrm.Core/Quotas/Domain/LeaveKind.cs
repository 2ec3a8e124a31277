namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>Why somebody is not at work.</summary>
public enum LeaveKind
{
    /// <summary>年休假.</summary>
    Annual = 0,

    /// <summary>病假.</summary>
    Sick = 1,

    /// <summary>事假.</summary>
    Personal = 2,

    /// <summary>外派培训.</summary>
    Training = 3,

    /// <summary>借调、挂职.</summary>
    Secondment = 4,

    /// <summary>产假、陪产假.</summary>
    Parental = 5,

    /// <summary>其他.</summary>
    Other = 6,
}
