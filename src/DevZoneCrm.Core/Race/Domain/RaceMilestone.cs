namespace DevZoneCrm.Core.Race.Domain;

/// <summary>What an entry is for. The milestones of a project under their own numbers; from 100 on what is booked on a unit.</summary>
public enum RaceMilestone
{
    /// <summary>签约.</summary>
    Signed = 4,

    /// <summary>开工.</summary>
    Started = 5,

    /// <summary>竣工.</summary>
    Completed = 6,

    /// <summary>投产.</summary>
    Producing = 7,

    /// <summary>达产.</summary>
    FullCapacity = 8,

    /// <summary>注册.</summary>
    Registered = 41,

    /// <summary>拿地.</summary>
    LandSecured = 42,

    /// <summary>签约满期未开工: unit points, beside what is taken back.</summary>
    NotStarted12Months = 100,

    /// <summary>弄虚作假: unit points, beside everything taken back.</summary>
    Falsified = 101,

    /// <summary>泄密.</summary>
    Leaked = 102,

    /// <summary>月报迟报.</summary>
    LateReport = 103,

    /// <summary>抽查差错.</summary>
    SpotCheckError = 104,

    /// <summary>流动红旗.</summary>
    RedFlag = 105,

    /// <summary>申诉更正: what an upheld appeal gives or takes.</summary>
    Corrected = 106,

    /// <summary>督办红灯: what 考核办 confirmed of a red light's proposal.</summary>
    RedLight = 107,
}
