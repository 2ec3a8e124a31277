namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>What is counted in a period: each project once, in the period that holds its date (contracts 3).</summary>
public enum FlowKind
{
    /// <summary>新签约.</summary>
    Signed,

    /// <summary>注册.</summary>
    Registered,

    /// <summary>新签约注册: dated by the later of the two.</summary>
    SignedAndRegistered,

    /// <summary>拿地.</summary>
    LandSecured,

    /// <summary>新开工.</summary>
    Started,

    /// <summary>竣工.</summary>
    Completed,

    /// <summary>投产.</summary>
    Producing,

    /// <summary>竣工投产: either date in the period, once, dated by the earlier of those inside.</summary>
    CompletedOrProducing,

    /// <summary>达产.</summary>
    FullCapacity,
}
