using System.Text.Json.Nodes;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Reports.ImportRates;
using DevZoneCrm.Infrastructure.Import;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Reports;

/// <summary>The example input gives the expected documents, to the letter.</summary>
public sealed class ExampleReportsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Examples");

    [Theory]
    [OnBoth]
    public async Task Reports_OfTheExample_AreTheExpectedOnes(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var reader = new TableReader(new ImportOptions());
        (await app.Send(new ImportRatesCommand(reader.Read(Path.Combine(Folder, "rates.csv"))))).Value.Rejected.ShouldBeEmpty();
        (await app.Send(new ImportProjectsCommand(reader.Read(Path.Combine(Folder, "projects.csv")), CreateMissing: true))).Value.Rejected.ShouldBeEmpty();

        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "expected.json")))!.AsObject();
        var due = expected.Where(e => !e.Key.StartsWith("report race", StringComparison.Ordinal)).ToList();
        due.Count.ShouldBe(4);
        foreach (var (command, document) in due)
        {
            var report = await app.ReportAsync(command.Split(' '));
            // The label is words, which the expected document leaves out.
            report["period"]?.AsObject().Remove("label");
            JsonNode.DeepEquals(report, document).ShouldBeTrue($"{command} on {provider}: {report.ToJsonString(DevZoneCrm.Web.Reports.ReportJson.Options)}");
        }

        var race = expected.Single(e => e.Key.StartsWith("report race", StringComparison.Ordinal));
        JsonNode.DeepEquals(ByUnit(await app.ReportAsync(race.Key.Split(" (")[0].Split(' '))), race.Value).ShouldBeTrue($"race on {provider}");
    }

    // The expected document names the points and entries of each unit, an entry as [code, milestone, on, points, takesBack].
    private static JsonObject ByUnit(JsonObject report) => new(report["units"]!.AsArray().Where(u => u!["entries"]!.AsArray().Count > 0).Select(u => KeyValuePair.Create(u!["unit"]!.GetValue<string>(), (JsonNode?)new JsonObject
    {
        ["projectPoints"] = (double)u["projectPoints"]!.GetValue<decimal>(),
        ["unitPoints"] = (double)u["unitPoints"]!.GetValue<decimal>(),
        ["entries"] = new JsonArray([.. u["entries"]!.AsArray().Select(e => new JsonArray(
            e!["code"]!.DeepClone(), e["milestone"]!.DeepClone(), e["on"]!.DeepClone(), (double)e["points"]!.GetValue<decimal>(), e["takesBack"]?.DeepClone()))]),
    })));
}
