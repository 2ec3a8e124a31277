namespace DevZoneCrm.Core.Common.Security;

/// <summary>The viewer of the current scope. The sender sets it once, right after it opened the scope.</summary>
public interface IViewerContext
{
    Viewer Viewer { get; }
}
