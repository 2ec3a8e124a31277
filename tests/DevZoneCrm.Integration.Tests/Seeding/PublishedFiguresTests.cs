using System.Text.Json.Nodes;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Seeding;
using DevZoneCrm.Integration.Tests.Fixtures;
using DevZoneCrm.Integration.Tests.Reports;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Seeding;

/// <summary>The demonstration data gives the figures that were published, each by the report that anybody can ask for.</summary>
public sealed class PublishedFiguresTests
{
    [Theory]
    [OnBoth]
    public async Task Demo_OfEachShippedProfile_GivesThePublishedFigures(DatabaseProvider provider)
    {
        var figures = 0;
        foreach (var profile in DemoProfiles.Shipped())
        {
            await using var app = await TestApp.StartAsync(provider);
            await app.Services.GetRequiredService<DemoLoader>().LoadAsync(profile);
            var published = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(SeedFolder.Demo, profile, "published-figures.json")))!.AsArray();
            foreach (var figure in published.Select(f => f!.AsObject()))
            {
                var report = await app.ReportAsync([.. figure["command"]!.AsArray().Select(word => word!.GetValue<string>())]);
                var value = figure["path"]!.GetValue<string>().Split('.').Aggregate((JsonNode?)report, (node, name) => node?[name]);
                value.ShouldNotBeNull().ToJsonString().ShouldBe(figure["value"]!.ToJsonString(), figure["figure"]!.GetValue<string>());
                figures++;
            }
        }

        figures.ShouldBeGreaterThan(20);
    }
}
