using Bunit;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.GetEventMonths;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Web.Features.Events;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Events;

/// <summary>月月有活动、月月有签约、月月有开工: numbers open their lists, what is missing says so.</summary>
public sealed class MonthGridTests : ComponentTest
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Grid_WhenMonthsDiffer_LinksNumbersAndNamesGaps()
    {
        var shown = Render<MonthGrid>(p => p.Add(g => g.Data, Data).Add(g => g.Address, new EventAddress { Year = 2026 }));

        var rows = shown.FindAll("table.grid tbody tr");
        rows.Count.ShouldBe(3);
        rows[0].QuerySelectorAll("td")[0].QuerySelector("a")!.GetAttribute("href").ShouldBe("/events?year=2026&month=1&state=Held");
        rows[1].QuerySelectorAll("td")[0].QuerySelector("a")!.GetAttribute("href").ShouldBe("/projects?flow=Signed&period=2026-01");
        rows[2].QuerySelectorAll("td")[0].QuerySelector("a")!.GetAttribute("href").ShouldBe("/projects?flow=Started&period=2026-01&basis=Statistics");
        var gap = rows[0].QuerySelectorAll("td")[1];
        gap.QuerySelector("[role=img]")!.GetAttribute("aria-label")!.ShouldContain("这个月没有");
        gap.TextContent.Trim().ShouldBe("缺");
        rows[0].QuerySelectorAll("td")[10].TextContent.Trim().ShouldBe("还没有");
        rows[0].QuerySelectorAll("td")[11].TextContent.Trim().ShouldBe("未计划");
        rows[1].QuerySelectorAll("td")[11].TextContent.Trim().ShouldBe("–");
    }

    private static EventMonthsDto Data => new(2026, Enum.GetValues<MonthRow>().ToDictionary(r => r, r => (IReadOnlyList<MonthCell>)[.. Enumerable.Range(1, 12).Select(m =>
        MonthCell.Of(new DateOnly(2026, m, 1), m == 2 || m >= 11 ? 0 : m, 0, r == MonthRow.Event, Today))]), [], CountingBasis.Statistics, false);
}
