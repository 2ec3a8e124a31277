namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>Where the shipped data files are: they travel with the application.</summary>
public static class SeedFolder
{
    public static string Root => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string Demo => Path.Combine(Root, "demo");

    public static string Reference => Path.Combine(Root, "reference");
}
