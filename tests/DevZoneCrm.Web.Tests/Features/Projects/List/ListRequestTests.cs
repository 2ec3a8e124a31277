using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Views;
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
    [InlineData("?group=Unit&open=0199c0de-0000-7000-8000-000000000001&cols=Name:260,Amount,Unit:90,NextStep&page=2")]
    [InlineData("?group=Owner&open=-")]
    [InlineData("")]
    public void ToUrl_WhenRead_GivesTheSameList(string query)
    {
        var once = ListRequest.Of(Site + ProjectListUrl.Path + query);
        var twice = ListRequest.Of(Site + once.ToUrl());

        twice.ToUrl().ShouldBe(once.ToUrl());
        twice.Filter.Counted.ShouldBe(once.Filter.Counted);
        twice.Columns.ShouldBe(once.Columns);
        (twice.Group, twice.Open).ShouldBe((once.Group, once.Open));
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

    [Fact]
    public void Of_WhenColumnsAreChosen_ReadsOnlyKnownOnesAndKeepsTheProjectFirst()
    {
        var request = ListRequest.Of(Site + "/projects?cols=Unit:9999,Name:260,Password,Amount:5,1,Unit,CountedOn,Currency");

        request.Columns.ShouldBe([new ChosenColumn(ListColumn.Name, 260), new ChosenColumn(ListColumn.Unit, ListColumns.MaxWidth), new ChosenColumn(ListColumn.Amount, ListColumns.MinWidth)]);
        request.ToUrl().ShouldBe("/projects?cols=Name:260,Unit:600,Amount:60");
    }

    [Fact]
    public void Showing_WhenTheUsualColumnsAreChosen_SaysNothingInTheAddress()
    {
        var moved = new ListRequest().Showing(ListColumns.Moved(new ListRequest().ShownColumns, ListColumn.Investor, 1));
        moved.Columns.Take(3).Select(c => c.Column).ShouldBe([ListColumn.Name, ListColumn.Amount, ListColumn.Investor]);

        moved.Showing(ListColumns.Moved(moved.ShownColumns, ListColumn.Investor, -1)).ToUrl().ShouldBe("/projects");
        ListRequest.Of(Site + "/projects?cols=nonsense").Columns.ShouldBeEmpty();
    }

    [Fact]
    public void AsksTheSameAs_WhenOnlyColumnsDiffer_SparesTheServer()
    {
        var request = ListRequest.Of(Site + "/projects?stage=Signed&group=Unit&open=-");

        request.AsksTheSameAs(request.Showing(ListColumns.Resized(request.ShownColumns, ListColumn.Unit, 90))).ShouldBeTrue();
        request.AsksTheSameAs(request.GroupedBy(ProjectGrouping.Chain)).ShouldBeFalse();
        request.ToQuery().Filter.Group.ShouldBe(new GroupFilter(ProjectGrouping.Unit, string.Empty));
        request.GroupedBy(null).ToQuery().Filter.Group.ShouldBeNull();
    }

    [Fact]
    public void Clean_WhenGivenAnyListsAddress_KeepsAllOfItButThePlaceInIt()
    {
        const string All = "minYi=1&unit=0199c0de-0000-7000-8000-000000000001&stage=Signed&status=Active&sector=Services&tag=Listed&key=2024-City&level=Public&q=%E7%94%B5&sort=Amount&dir=asc&size=20&cols=Name:260,Amount&group=Unit";
        var request = ListRequest.Of(Site + "/projects?" + All + "&page=3&open=-");

        ViewQuery.Clean(request.ToUrl()["/projects?".Length..]).ShouldBe(All);
    }
}
