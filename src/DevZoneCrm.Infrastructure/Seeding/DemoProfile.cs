namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>profile.json of a zone.</summary>
/// <param name="RecentBase">The day that the recent projects were written for as "yesterday".</param>
public sealed record DemoProfile(string Id, string Name, string NameEn, DateOnly RecentBase);
