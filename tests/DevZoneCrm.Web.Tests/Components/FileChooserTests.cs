using Bunit;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components.Forms;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components;

public sealed class FileChooserTests : ComponentTest
{
    [Fact]
    public void Render_WhenSomebodyListens_TakesFiles()
    {
        string? chosen = null;
        var chooser = Render<FileChooser>(p => p.Add(c => c.OnChange, (InputFileChangeEventArgs e) => chosen = e.File.Name).AddUnmatched("accept", ".csv"));

        chooser.WaitForAssertion(() => chooser.Find("input").HasAttribute("disabled").ShouldBeFalse());
        chooser.Find("input").GetAttribute("accept").ShouldBe(".csv");
        chooser.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("a", "台账.csv"));

        chosen.ShouldBe("台账.csv");
    }

    [Fact]
    public void Render_WhenAskedNotTo_TakesNothing()
    {
        var chooser = Render<FileChooser>(p => p.Add(c => c.OnChange, (InputFileChangeEventArgs _) => { }).Add(c => c.Disabled, true));

        chooser.WaitForAssertion(() => chooser.RenderCount.ShouldBeGreaterThan(1));
        chooser.Find("input").HasAttribute("disabled").ShouldBeTrue();
    }
}
