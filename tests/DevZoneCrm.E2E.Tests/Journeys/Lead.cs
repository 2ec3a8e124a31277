namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>A lead a journey logged for itself.</summary>
public sealed record Lead(Guid Id, string Name, string Investor)
{
    public const decimal Yi = 3m;
    public const decimal Wan = Yi * 10_000;

    /// <summary>Names nobody else uses, so that a search finds this one only.</summary>
    public static (string Name, string Investor) NewNames()
    {
        var mark = Guid.NewGuid().ToString("N")[..8];
        return ($"演练{mark}项目", $"试航{mark}有限公司");
    }
}
