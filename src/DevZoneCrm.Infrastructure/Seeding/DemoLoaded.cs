namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>What was loaded.</summary>
public sealed record DemoLoaded(string Zone, int Units, int People, int Projects, IReadOnlyList<string> Accounts);
