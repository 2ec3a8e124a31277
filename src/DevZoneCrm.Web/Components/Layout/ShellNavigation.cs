using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Components.Layout;

/// <summary>The side bar in its order. An entry shows once a page with its route exists, so the shell never offers a dead link.</summary>
public static class ShellNavigation
{
    private static readonly FrozenSet<string> Routes = typeof(ShellNavigation).Assembly.GetTypes()
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>(inherit: false))
        .Select(route => route.Template.Trim('/'))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly NavItem[][] All =
    [
        [
            new("", "home", "Nav.Workbench", OnPhoneBar: true),
            new("board", "board", "Nav.Board", OnPhoneBar: true),
            new("projects", "list", "Nav.Projects"),
            new("activities", "pin", "Nav.Activities", nameof(Core.Common.Security.Permission.ViewProjects)),
            new("events", "calendar", "Nav.Events", nameof(Core.Common.Security.Permission.ViewProjects)),
            new("overview", "chart", "Nav.Overview", OnPhoneBar: true),
        ],
        [
            new("confirmations", "shield", "Nav.Confirmations", nameof(Core.Common.Security.Permission.ViewProjects)),
            new("reviews", "task", "Nav.Reviews", nameof(Core.Common.Security.Permission.ViewProjects)),
            new("review-files", "edit", "Nav.ReviewFiles", nameof(Core.Common.Security.Permission.ScoreReviews), OnPhoneBar: true),
            new("firms", "key", "Nav.Firms", nameof(Core.Common.Security.Permission.ViewProjects)),
            new("visits", "route", "Nav.Visits", nameof(Core.Common.Security.Permission.ViewReports)),
            new("meetings", "talk", "Nav.Meetings", nameof(Core.Common.Security.Permission.ViewMeetings)),
            new("supervision", "lights", "Nav.Supervision", nameof(Core.Common.Security.Permission.ViewProjects)),
        ],
        [
            new("race", "flag", "Nav.Race"),
            new("yield", "filter", "Nav.Yield", nameof(Core.Common.Security.Permission.ViewReports)),
            new("targets", "target", "Nav.Targets", nameof(Core.Common.Security.Permission.ViewReports)),
            new("investors", "people", "Nav.Investors"),
            new("reports", "doc", "Nav.Reports"),
            new("months", "lock", "Nav.Months", nameof(Core.Common.Security.Permission.ViewReports)),
        ],
        [
            new("audit", "clock", "Nav.Audit", nameof(Core.Common.Security.Permission.ViewAudit)),
            new("import", "upload", "Nav.Import", "ImportData"),
            new("settings", "settings", "Nav.Settings", nameof(Core.Common.Security.Permission.Administer), OrPermission: nameof(Core.Common.Security.Permission.ImportData)),
        ],
    ];

    /// <summary>The groups this viewer sees; empty groups are left out. The last one stands at the foot of the bar.</summary>
    public static IReadOnlyList<IReadOnlyList<NavItem>> For(ShellViewer viewer) =>
        [.. All.Select(group => group.Where(item => Routes.Contains(item.Path) && item.IsFor(viewer) && (!viewer.OnlyScores || item.Permission == nameof(Core.Common.Security.Permission.ScoreReviews))).ToList()).Where(group => group.Count > 0)];

    public static bool IsCurrent(NavItem item, string relativePath)
    {
        var path = relativePath.Split('?', '#')[0].Trim('/');
        return item.Path.Length == 0
            ? path.Length == 0
            : path.Equals(item.Path, StringComparison.OrdinalIgnoreCase) || path.StartsWith(item.Path + "/", StringComparison.OrdinalIgnoreCase);
    }
}
