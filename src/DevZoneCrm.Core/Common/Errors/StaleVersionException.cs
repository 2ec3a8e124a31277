namespace DevZoneCrm.Core.Common.Errors;

/// <summary>Somebody else saved first: the version sent back is not the version stored.</summary>
public sealed class StaleVersionException(string? changedBy = null) : Exception("stale version")
{
    /// <summary>Who saved first, where known.</summary>
    public string? ChangedBy { get; } = changedBy;
}
