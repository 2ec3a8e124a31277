using System.Runtime.CompilerServices;

namespace DevZoneCrm.Web.Tests;

/// <summary>Where the sources are, for tests that read them.</summary>
internal static class Repository
{
    public static string Web { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "src", "DevZoneCrm.Web"));

    // The deterministic build may rewrite the compiler's paths; walking up from the output is the fallback.
    private static string Here([CallerFilePath] string file = "") =>
        File.Exists(file) ? Path.GetDirectoryName(file)! : Up(AppContext.BaseDirectory);

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "DevZoneCrm.sln")) ? Path.Combine(folder, "tests", "DevZoneCrm.Web.Tests") : Up(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
