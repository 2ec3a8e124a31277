namespace DevZoneCrm.Web.Components.Layout;

/// <summary>One entry of the side bar. <paramref name="TextKey"/> is a key of Shell.resx.</summary>
public sealed record NavItem(string Path, string Icon, string TextKey, string? Permission = null, bool OnPhoneBar = false)
{
    public string Href => "/" + Path;
}
