namespace DevZoneCrm.E2E.Tests.Support;

internal static class Repository
{
    public static string Root { get; } = Up(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Up(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "DevZoneCrm.sln")) ? folder.FullName : Up(folder.Parent!);
}
