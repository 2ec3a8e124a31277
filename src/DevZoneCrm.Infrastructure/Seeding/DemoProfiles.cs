namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>The zone profiles that came with this version.</summary>
public static class DemoProfiles
{
    public const string Default = "nantong-etdz";
    public const string ProfileFile = "profile.json";
    public const string RatesFile = "rates.csv";

    public static IReadOnlyList<string> Shipped() => Directory.Exists(SeedFolder.Demo)
        ? [.. Directory.EnumerateDirectories(SeedFolder.Demo).Where(d => File.Exists(Path.Combine(d, ProfileFile))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
        : [];
}
