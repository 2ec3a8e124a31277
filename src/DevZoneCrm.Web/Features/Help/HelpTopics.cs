namespace DevZoneCrm.Web.Features.Help;

/// <summary>The help pages in the order in which a newcomer meets the screens.</summary>
public static class HelpTopics
{
    public static readonly IReadOnlyList<HelpTopic> All =
    [
        new("workbench", "home", "/"),
        new("lead", "plus", "/leads/new"),
        new("followup", "pin", "/activities"),
        new("events", "calendar", "/events"),
        new("board", "board", "/board"),
        new("changes", "undo", "/board"),
        new("projects", "list", "/projects"),
        new("project", "doc", "/projects"),
        new("confirmations", "shield", "/confirmations"),
        new("firms", "key", "/firms"),
        new("overview", "chart", "/overview"),
        new("reviews", "task", "/reviews"),
        new("review-files", "doc", "/review-files"),
        new("supervision", "bell", "/supervision"),
        new("race", "flag", "/race"),
        new("yield", "chart", "/yield"),
        new("targets", "target", "/targets"),
        new("visits", "target", "/visits"),
        new("months", "calendar", "/months"),
        new("meetings", "calendar", "/meetings"),
        new("search", "search", "/"),
        new("import", "download", "/import"),
        new("audit", "shield", "/audit"),
        new("settings", "settings", "/settings"),
        new("notices", "bell", "/notices"),
        new("account", "key", "/account"),
    ];

    public static HelpTopic? Find(string? slug) => All.FirstOrDefault(topic => topic.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));

    /// <summary>The topic of the screen that is open; the first for a screen without one.</summary>
    public static HelpTopic For(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split('?', '#')[0].Trim('/').Split('/');
        var slug = (parts[0], parts.Length) switch
        {
            ("", _) => "workbench",
            ("leads", _) => "lead",
            ("board", > 1) => "changes",
            ("projects", > 1) => "project",
            ("activities", _) => "followup",
            ("people", _) => "audit",
            _ => parts[0],
        };
        return Find(slug) ?? All[0];
    }
}
