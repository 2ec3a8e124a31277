namespace DevZoneCrm.Core.Projects.GetWorkbench;

/// <summary>Whose projects the workbench is about.</summary>
public enum WorkbenchReach
{
    /// <summary>The viewer's own post's, and those logged by the viewer that nobody owns yet.</summary>
    Mine,

    /// <summary>The unit's, for its head.</summary>
    Unit,

    /// <summary>The zone's, for leaders and offices.</summary>
    Zone,
}
