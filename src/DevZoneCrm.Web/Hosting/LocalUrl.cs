namespace DevZoneCrm.Web.Hosting;

/// <summary>Addresses a visitor may be sent back to: on this site only.</summary>
public static class LocalUrl
{
    public static string OrHome(string? url) => IsLocal(url) ? url! : "/";

    // Stricter than a leading slash: "//host" and "/\host" leave the site in a browser.
    public static bool IsLocal(string? url) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl);
}
