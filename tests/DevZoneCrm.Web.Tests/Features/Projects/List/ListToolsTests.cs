using Bunit;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.Components;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.List;

public sealed class ListToolsTests : ComponentTest
{
    private string? _address;

    [Fact]
    public void Columns_WhenTakenAddedAndMoved_StandInTheAddress()
    {
        var tools = Open("/projects?stage=Signed&page=2");

        Fire(tools.FindAll("li input")[1], "onchange", new ChangeEventArgs { Value = false });
        _address.ShouldBe("/projects?stage=Signed&page=2&cols=Name,Amount,Stage,Days,Unit,Owner,KeyList,SignedOn,StartedOn");

        Click(tools.FindAll("li button")[1]);
        _address.ShouldStartWith("/projects?stage=Signed&page=2&cols=Name,Amount,Investor,Stage");

        Fire(tools.FindAll("li input")[10], "onchange", new ChangeEventArgs { Value = true });
        _address.ShouldEndWith("SignedOn,StartedOn,Code");
    }

    [Fact]
    public void Group_WhenChosen_StartsOnTheFirstPageWithAllGroupsClosed()
    {
        var tools = Open("/projects?group=Stage&open=Signed&page=2&cols=Name:200,Unit");

        Fire(tools.Find("#list-group"), "onchange", new ChangeEventArgs { Value = nameof(ProjectGrouping.Chain) });
        _address.ShouldBe("/projects?cols=Name:200,Unit&group=Chain");

        Fire(tools.Find("#list-group"), "onchange", new ChangeEventArgs { Value = "" });
        _address.ShouldBe("/projects?cols=Name:200,Unit");
    }

    private IRenderedComponent<ListTools> Open(string address)
    {
        var tools = Render<ListTools>(parameters => parameters
            .Add(t => t.Request, ListRequest.Of("https://devzone.example" + address))
            .Add(t => t.OnGo, (ListRequest request) => _address = request.ToUrl()));
        Click(tools.Find("button[aria-haspopup]"));
        return tools;
    }
}
