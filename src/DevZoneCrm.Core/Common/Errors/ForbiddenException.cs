namespace DevZoneCrm.Core.Common.Errors;

/// <summary>The viewer is known but lacks the permission named.</summary>
public sealed class ForbiddenException(string permission) : Exception(permission)
{
    public string Permission { get; } = permission;
}
