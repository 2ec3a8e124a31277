namespace DevZoneCrm.Web.Hosting;

/// <summary>The theme and the side bar's width are kept in cookies, so the first paint is already right. Unknown values count as none.</summary>
public static class AppearanceCookies
{
    public static string? Theme(HttpContext? context) => OneOf(context?.Request.Cookies["dz-theme"], "light", "dark", "wall");

    public static string? Side(HttpContext? context) => OneOf(context?.Request.Cookies["dz-side"], "open", "folded");

    private static string? OneOf(string? value, params ReadOnlySpan<string> known) =>
        value is not null && known.Contains(value) ? value : null;
}
