namespace DevZoneCrm.Web.Components.Layout.Tour;

/// <summary>Five minutes on the screens of every day, in the order of a working week.</summary>
public static class TourSteps
{
    public static readonly IReadOnlyList<TourStep> All =
    [
        new("Tour.Due", "/", ".dz-page .due"),
        new("Tour.Lead", "/", ".dz-page a.lead"),
        new("Tour.Board", "/board", "[data-page=board] main h1"),
        new("Tour.Card", "/board", "[data-page=board] main article, [data-page=board] main [data-card]"),
        new("Tour.Projects", "/projects", "[data-page=projects] main table"),
        new("Tour.Overview", "/overview", "[data-page=overview] main .dz-card"),
        new("Tour.Search", "/overview", "button.search, button.find"),
        new("Tour.End", "/"),
    ];
}
