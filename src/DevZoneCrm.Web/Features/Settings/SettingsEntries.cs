using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Web.Components.Layout;

namespace DevZoneCrm.Web.Features.Settings;

/// <summary>The settings in their order; the office keeps the key lists, all else is the administrator's.</summary>
public static class SettingsEntries
{
    public const string Root = "/settings";

    private static readonly SettingsEntry[] All =
    [
        new("Units", Root + "/units", "board", nameof(Permission.Administer)),
        new("People", Root + "/people", "people", nameof(Permission.Administer)),
        new("Chains", Root + "/chains", "list", nameof(Permission.Administer)),
        new("Tiers", Root + "/tiers", "filter", nameof(Permission.Administer)),
        new("Reviews", Root + "/reviews", "shield", nameof(Permission.Administer)),
        new("FirmRules", Root + "/firm-rules", "clock", nameof(Permission.Administer)),
        new("Supervision", Root + "/supervision", "bell", nameof(Permission.Administer)),
        new("Counting", Root + "/counting", "task", nameof(Permission.Administer)),
        new("ClaimRules", Root + "/claim-rules", "shield", nameof(Permission.Administer)),
        new("Quotas", Root + "/quotas", "target", nameof(Permission.Administer)),
        new("Rates", Root + "/rates", "chart", nameof(Permission.Administer)),
        new("KeyLists", Root + "/key-lists", "flag", nameof(Permission.ImportData)),
        new("Delivery", Root + "/delivery", "bell", nameof(Permission.Administer)),
        new("Meetings", Root + "/meetings", "calendar", nameof(Permission.SetMeetingCycles)),
        new("Users", Root + "/users", "user", nameof(Permission.Administer)),
        new("Tokens", Root + "/tokens", "key", nameof(Permission.Administer)),
    ];

    public static IReadOnlyList<SettingsEntry> For(ShellViewer viewer) => [.. All.Where(entry => viewer.May(entry.Permission))];
}
