using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Features.Projects.List;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.List;

public sealed class ListRequestTests
{
    private const string Site = "https://devzone.example";

    [Fact]
    public void Of_WhenAFigureLinksHere_AsksForWhatWasCounted()
    {
        var unit = Guid.NewGuid();
        var request = ListRequest.Of(Site + ProjectListUrl.Flow(FlowKind.Signed, "2021-H1", new Threshold(10, 3000), new ListPart { UnitId = unit, AtLeast = 50, Tag = InvestorTags.Listed }));

        request.Filter.Counted.ShouldBe(new CountedFilter { Flow = FlowKind.Signed, PeriodCode = "2021-H1", AtLeast = 50 });
        (request.Filter.MinYi, request.Filter.MinUsdWan, request.Filter.Tag).ShouldBe((10m, 3000m, InvestorTags.Listed));
        request.Filter.UnitIds.ShouldBe([unit]);
    }

    [Fact]
    public void Of_WhenAStockColumnOrKeyListLinksHere_KeepsTheDay()
    {
        var day = new DateOnly(2021, 12, 31);

        ListRequest.Of(Site + ProjectListUrl.Stock(StockKind.InHand, day)).Filter.Counted.ShouldBe(new CountedFilter { Stock = StockKind.InHand, AsOf = day });
        ListRequest.Of(Site + ProjectListUrl.Column(ProjectStage.Signed, day)).Filter.Counted.ShouldBe(new CountedFilter { Column = ProjectStage.Signed, AsOf = day });
        ListRequest.Of(Site + ProjectListUrl.KeyList(2021, KeyListLevel.City, day, started: true)).Filter.Counted
            .ShouldBe(new CountedFilter { KeyList = new KeyListMark(2021, KeyListLevel.City), AsOf = day, StartedOnly = true });
    }

    [Theory]
    [InlineData("?q=%E7%94%B5%E6%B1%A0&stage=Signed&stage=Started&status=OnHold&key=2024-City&sector=Services&level=Public&minYi=0.5&sort=Amount&dir=asc&page=3&size=20")]
    [InlineData("?flow=Started&period=2024-01..2024-05&minYi=1&bucket=10")]
    [InlineData("")]
    public void ToUrl_WhenRead_GivesTheSameList(string query)
    {
        var once = ListRequest.Of(Site + ProjectListUrl.Path + query);
        var twice = ListRequest.Of(Site + once.ToUrl());

        twice.ToUrl().ShouldBe(once.ToUrl());
        twice.Filter.Counted.ShouldBe(once.Filter.Counted);
        (twice.Sort, twice.Descending, twice.Page, twice.Size, twice.Filter.Text).ShouldBe((once.Sort, once.Descending, once.Page, once.Size, once.Filter.Text));
    }

    [Fact]
    public void Of_WhenTheAddressIsNonsense_AsksForThePlainList()
    {
        var request = ListRequest.Of(Site + "/projects?flow=999&stage=3&unit=x&minYi=abc&page=-4&size=100000&sort=Password&key=2024&asOf=gestern");

        request.IsFiltered.ShouldBeFalse();
        (request.Page, request.Size, request.Sort).ShouldBe((1, SearchProjectsQuery.MaxPageSize, ProjectSort.Recent));
    }

    [Fact]
    public void SortedBy_WhenChosenTwice_TurnsRoundAndGoesToTheFirstPage()
    {
        var request = new ListRequest { Page = 4 };

        var first = request.SortedBy(ProjectSort.Amount);
        var second = first.SortedBy(ProjectSort.Amount);

        (first.Descending, first.Page, second.Descending).ShouldBe((true, 1, false));
        request.SortedBy(ProjectSort.Name).Descending.ShouldBeFalse();
    }
}
