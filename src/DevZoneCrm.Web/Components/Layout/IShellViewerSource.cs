namespace DevZoneCrm.Web.Components.Layout;

/// <summary>Tells the shell who is looking. Scoped: asked once per circuit or request, and may read the authentication state.</summary>
public interface IShellViewerSource
{
    ValueTask<ShellViewer> GetAsync();
}
