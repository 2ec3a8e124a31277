using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Web.Features.Settings;

namespace DevZoneCrm.Web.Components.Layout.Palette;

/// <summary>The pages and commands of the shell, as far as this viewer has them.</summary>
public static class PaletteEntries
{
    private static readonly PaletteEntry[] Commands =
    [
        new("Nav.NewLead", "plus", "/leads/new", Permission: nameof(Permission.RegisterLeads)),
        new("Nav.Log", "pin", Action: "log", Permission: nameof(Permission.LogActivities)),
        new("Person.Account", "user", "/account"),
        new("Help", "help", "/help"),
        new("Palette.Theme", "contrast", Action: "theme"),
        new("Person.Print", "print", Action: "print"),
    ];

    /// <summary>Those whose name holds what was typed, as characters or as initials; all of them where nothing was typed.</summary>
    public static IReadOnlyList<PaletteEntry> Matching(ShellViewer viewer, string typed, Func<string, string> text)
    {
        var key = SearchKey.Of(typed);
        var pages = ShellNavigation.For(viewer).SelectMany(group => group).Select(item => new PaletteEntry(item.TextKey, item.Icon, item.Href));
        var settings = SettingsEntries.For(viewer).Select(entry => new PaletteEntry("Settings." + entry.Key, entry.Icon, entry.Href));
        return [.. Commands.Where(command => viewer.May(command.Permission)).Concat(pages).Concat(settings)
            .Where(entry => key.Length == 0 || SearchKey.WithInitials(text(entry.TextKey)).Contains(key, StringComparison.Ordinal))];
    }
}
