namespace DevZoneCrm.E2E.Tests.Support;

/// <summary>How a page is looked at: window, theme and language.</summary>
public sealed record View(int Width, int Height, bool Dark = false, string Culture = "zh-CN")
{
    public static View Desktop { get; } = new(1440, 900);

    public static View Tablet { get; } = new(1024, 768);

    public static View Phone { get; } = new(390, 844);

    /// <summary>Three windows, two themes, two languages.</summary>
    public static IReadOnlyList<View> All { get; } =
        [.. from size in new[] { Desktop, Tablet, Phone }
            from dark in new[] { false, true }
            from culture in new[] { "zh-CN", "en" }
            select size with { Dark = dark, Culture = culture }];

    public bool IsPhone => Width < 720;

    public string FileSuffix => $"{Width}-{(Dark ? "dark" : "light")}-{Culture}";
}
