using Bunit;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Core.Quotas.GetQuotaGrid;
using DevZoneCrm.Web.Features.Quotas;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Quotas;

public sealed class QuotaPartsTests : ComponentTest
{
    private static readonly DateOnly July = new(2026, 7, 1);
    private static readonly DateOnly Today = new(2026, 7, 15);

    [Fact]
    public void Ring_WhenDaysAreMissing_SaysHowManyAndHowLongThereIs()
    {
        var line = Line(PostRole.FullTime, QuotaMeasure.Days, 20, 9, new QuotaProspect(QuotaOutlook.Behind, 17, 13, 0));

        var shown = Render<QuotaRing>(p => p.Add(c => c.Line, line).Add(c => c.Today, Today));

        shown.Find(".left").TextContent.ShouldBe("还差 11 天 · 剩 17 天（13 个工作日）");
        shown.Find(".figure").TextContent.ShouldBe("9");
        shown.Find("circle.done").GetAttribute("stroke-dasharray").ShouldBe("45 100");
        shown.Find("a").GetAttribute("href").ShouldBe($"/activities?person={line.Post.Id}&kind=Stationed&from=2026-07-01&to=2026-07-31");
        shown.Find(".dz-sr").TextContent.ShouldBe("完成 9，应完成 20");
    }

    [Fact]
    public void Ring_WhenNothingIsAsked_SaysSo()
    {
        var line = Line(PostRole.FullTime, QuotaMeasure.Leads, 0, 0, new QuotaProspect(QuotaOutlook.Met, 17, 13, 0));

        var shown = Render<QuotaRing>(p => p.Add(c => c.Line, line).Add(c => c.Today, Today));

        shown.Find(".left").TextContent.ShouldBe("本月没有要求");
        shown.FindAll("circle.done").ShouldBeEmpty();
    }

    [Fact]
    public void Grid_WhenByWeek_MarksEachWeekByWhatItIs()
    {
        QuotaWeek[] weeks = [new(new DateOnly(2026, 6, 29), 2, 1, 0), new(new DateOnly(2026, 7, 6), 5, 1, 2), new(new DateOnly(2026, 7, 13), 5, 1, 0), new(new DateOnly(2026, 7, 20), 5, 1, 0)];
        var line = Line(PostRole.Principal, QuotaMeasure.Activities, 3, 1, new QuotaProspect(QuotaOutlook.OnTrack, 5, 3, 0), weeks);

        var shown = Render<QuotaGrid>(p => p.Add(c => c.Grid, new QuotaGridDto([July], [line], [])).Add(c => c.Asked, new QuotaAddress("grid", July, null, false)).Add(c => c.Today, Today));

        shown.FindAll("td.cell").Select(c => (c.ClassName!.Split(' ')[^1], c.TextContent)).ShouldBe([("off", "不计"), ("met", "2"), ("due", "0"), ("ahead", "—")]);
        shown.Find("td.total").TextContent.ShouldBe("1/3");
        shown.Find("td.met a").GetAttribute("href").ShouldBe($"/activities?person={line.Post.Id}&kind=Visit&from=2026-07-06&to=2026-07-12");
    }

    [Fact]
    public void Grid_WhenByMonth_ShowsDoneOfRequired()
    {
        var lines = Enumerable.Range(0, 12).Select(i => Line(PostRole.Deputy, QuotaMeasure.Activities, 6, i, new QuotaProspect(QuotaOutlook.Lost, 0, 0, 1)) with { Month = new DateOnly(2026, i + 1, 1) }).ToList();
        lines = [.. lines.Select(l => l with { Post = lines[0].Post })];

        var shown = Render<QuotaGrid>(p => p.Add(c => c.Grid, new QuotaGridDto([.. lines.Select(l => l.Month)], lines, [])).Add(c => c.Asked, new QuotaAddress("grid", July, null, true)).Add(c => c.Today, Today));

        shown.FindAll("td.cell").Select(c => c.TextContent).ShouldBe(Enumerable.Range(0, 12).Select(i => $"{i}/6"));
        shown.FindAll("td.missed").Count.ShouldBe(6, "the months that are over and fell short");
    }

    private static QuotaLine Line(PostRole role, QuotaMeasure measure, int required, int done, QuotaProspect prospect, IReadOnlyList<QuotaWeek>? weeks = null) => new(
        new QuotaPost(Guid.NewGuid(), Guid.NewGuid(), "高远帆", Guid.NewGuid(), "工业招商中心", "工业中心", role, "招商经理", new DateOnly(2010, 1, 1), null),
        ShippedQuotas.All.First(s => s.Key.Role == role && s.Key.Measure == measure),
        July,
        required,
        done,
        23,
        23,
        weeks ?? [],
        prospect);
}
