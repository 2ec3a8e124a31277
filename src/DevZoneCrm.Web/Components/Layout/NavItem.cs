namespace DevZoneCrm.Web.Components.Layout;

/// <summary>One entry of the side bar. <paramref name="TextKey"/> is a key of Shell.resx; either permission opens it.</summary>
public sealed record NavItem(string Path, string Icon, string TextKey, string? Permission = null, bool OnPhoneBar = false, string? OrPermission = null)
{
    public bool IsFor(ShellViewer viewer) => viewer.May(Permission) || (OrPermission is not null && viewer.May(OrPermission));

    public string Href => "/" + Path;
}
