using Bunit;
using DevZoneCrm.Web.Components.Shared.Conflicts;
using Microsoft.AspNetCore.Components;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Shared.Conflicts;

public sealed class ConflictTableTests : ComponentTest
{
    [Fact]
    public void Render_WhenBothChanged_ShowsOriginalTheirsWithAuthorAndMine_AndHandsTheChoiceOn()
    {
        var chosen = new List<(string, string)>();
        var table = Render<ConflictTable>(p => p
            .Add(t => t.Clashes, [new FieldClash("Name", "旧名", "他的名", "")])
            .Add(t => t.Taken, [new FieldTaken("Content", "", "建三条线")])
            .Add(t => t.LabelOf, f => f == "Name" ? "项目名称" : "建设内容")
            .Add(t => t.AuthorOf, _ => "张蕾，11-22 10:00")
            .Add(t => t.OnChoose, EventCallback.Factory.Create<(string, string)>(this, c => chosen.Add(c))));

        var cells = table.FindAll("tbody tr > *").Select(c => c.TextContent.Trim()).ToList();
        cells.ShouldBe(["项目名称", "旧名", "他的名张蕾，11-22 10:00", "空"]);
        table.Find(".took li").TextContent.ShouldContain("建三条线");
        table.FindAll("input[type=radio]")[1].HasAttribute("checked").ShouldBeTrue("what was typed stands until somebody chooses");

        Fire(table.FindAll("input[type=radio]")[0], "onchange", new ChangeEventArgs { Value = "on" });
        Fire(table.FindAll("input[type=radio]")[1], "onchange", new ChangeEventArgs { Value = "on" });

        chosen.ShouldBe([("Name", "他的名"), ("Name", "")]);
    }
}
