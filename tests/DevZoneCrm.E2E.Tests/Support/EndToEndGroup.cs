namespace DevZoneCrm.E2E.Tests.Support;

/// <summary>The journeys share one app and one browser and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class EndToEndGroup : ICollectionFixture<AppFixture>, ICollectionFixture<BrowserFixture>
{
    public const string Name = "End to end";
}
