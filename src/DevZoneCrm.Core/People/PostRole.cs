namespace DevZoneCrm.Core.People;

/// <summary>What a post's quota depends on (contracts 3, report quota).</summary>
public enum PostRole
{
    /// <summary>专职招商人员.</summary>
    FullTime = 0,

    /// <summary>主要负责同志.</summary>
    Principal = 1,

    /// <summary>分管负责同志.</summary>
    Deputy = 2,

    /// <summary>区领导.</summary>
    Leader = 3,

    /// <summary>综合岗位.</summary>
    Office = 4,
}
