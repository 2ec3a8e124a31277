using System.Globalization;
using System.Text.Json.Nodes;
using DevZoneCrm.Core.Projects.ExportLedger;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Seeding;
using DevZoneCrm.Integration.Tests.Fixtures;
using DevZoneCrm.Integration.Tests.Reports;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Seeding;

/// <summary>The demonstration data gives the figures that were published, each by the report, or on the exported sheet, that anybody can ask for.</summary>
[Collection(DemonstrationGroup.Name)]
public sealed class PublishedFiguresTests(Demonstration demonstration)
{
    [Theory]
    [OnBoth]
    public async Task Demo_OfEachShippedProfile_GivesThePublishedFigures(DatabaseProvider provider)
    {
        var figures = 0;
        DemoProfiles.Shipped().ShouldBe(["gangzha", "nantong-etdz", "suxitong"]);
        foreach (var profile in DemoProfiles.Shipped())
        {
            var app = await demonstration.OfAsync(provider, profile);
            var published = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(SeedFolder.Demo, profile, "published-figures.json")))!.AsArray();
            published.Count.ShouldBeGreaterThan(0, profile);
            foreach (var figure in published.Select(f => f!.AsObject()))
            {
                (await AnswerAsync(app, figure)).ShouldBe(figure["value"]!.ToJsonString(), $"{profile}: {figure["figure"]!.GetValue<string>()}");
                figures++;
            }
        }

        figures.ShouldBeGreaterThan(45);
    }

    // A figure names one place of a report ("path"), places whose sum it is ("sum"), or a cell of the exported sheet ("project" and "column").
    private static async Task<string> AnswerAsync(TestApp app, JsonObject figure)
    {
        if (figure["project"] is { } project)
        {
            var sheet = new SheetInMemory();
            await app.Send(new ExportLedgerCommand(sheet));
            var line = sheet.Rows.Single(r => r[0].Text == project.GetValue<string>());
            return JsonValue.Create(line[sheet.Headers.ToList().IndexOf(figure["column"]!.GetValue<string>())].ToString()).ToJsonString();
        }

        var report = await app.ReportAsync(Words(figure["command"]));
        return figure["path"] is { } path
            ? At(report, path).ToJsonString()
            : JsonValue.Create(figure["sum"]!.AsArray().Sum(p => long.Parse(At(report, p!).ToJsonString(), CultureInfo.InvariantCulture))).ToJsonString();
    }

    private static JsonNode At(JsonObject report, JsonNode path) =>
        path.GetValue<string>().Split('.').Aggregate((JsonNode?)report, (node, name) => node?[name]).ShouldNotBeNull();

    private static string[] Words(JsonNode? command) => [.. command!.AsArray().Select(word => word!.GetValue<string>())];
}
