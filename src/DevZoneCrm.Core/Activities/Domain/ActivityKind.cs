namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>类型 of a 跟进 (contracts 2, file <c>activities</c>).</summary>
public enum ActivityKind
{
    /// <summary>上门拜访.</summary>
    Visit = 1,

    /// <summary>外出招商.</summary>
    Trip = 2,

    /// <summary>来访接待.</summary>
    Reception = 3,

    /// <summary>视频.</summary>
    Video = 4,

    /// <summary>线上.</summary>
    Online = 5,

    /// <summary>电话.</summary>
    Call = 6,

    /// <summary>邮件.</summary>
    Mail = 7,

    /// <summary>驻城.</summary>
    Stationed = 8,
}
