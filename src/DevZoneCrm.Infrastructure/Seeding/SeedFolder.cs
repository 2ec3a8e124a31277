namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>Where the shipped data files are: they travel with the application.</summary>
public static class SeedFolder
{
    public static string Root => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string Demo => Path.Combine(Root, "demo");

    public static string Reference => Path.Combine(Root, "reference");

    /// <summary>Where a file of a profile is: in its own folder, or among the reference data if the profile has none of its own.</summary>
    public static string Holding(string profileFolder, string file) => File.Exists(Path.Combine(profileFolder, file)) ? profileFolder : Reference;
}
