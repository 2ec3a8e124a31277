namespace DevZoneCrm.E2E.Tests.Support;

/// <summary>A sign-in of the demonstration.</summary>
public sealed record Account(string UserName, string Password)
{
    private const string DemoPassword = "Demo@2026";

    /// <summary>Sees everything, 保密 included; belongs to no unit.</summary>
    public static Account Director { get; } = new("sunweiguo", DemoPassword);

    /// <summary>招商局, may do all a project needs.</summary>
    public static Account Bureau { get; } = new("linkexin", DemoPassword);

    /// <summary>Head of 投资促进局: other units' projects are masked.</summary>
    public static Account UnitHead { get; } = new("zhanglei", DemoPassword);

    /// <summary>投资促进局.</summary>
    public static Account Staff { get; } = new("wuxiaolan", DemoPassword);

    /// <summary>工业招商中心.</summary>
    public static Account StaffElsewhere { get; } = new("gaoyuanfan", DemoPassword);

    /// <summary>分管领导: approves.</summary>
    public static Account LineLeader { get; } = new("zhengyadong", DemoPassword);

    /// <summary>经发局: verifies 开工.</summary>
    public static Account Economic { get; } = new("tangmin", DemoPassword);

    /// <summary>考核办: runs the race.</summary>
    public static Account Assessment { get; } = new("pengsiyuan", DemoPassword);

    /// <summary>督查办: issues 督办.</summary>
    public static Account Supervision { get; } = new("luoyi", DemoPassword);

    public static Account Administrator { get; } = new("heshihan", DemoPassword);
}
