namespace DevZoneCrm.Core.Common.Errors;

/// <summary>The viewer is known but lacks the permission named.</summary>
/// <param name="code">Where more can be said than that one may not.</param>
public sealed class ForbiddenException(string permission, string? code = null) : Exception(permission)
{
    public string? Code { get; } = code;

    public string Permission { get; } = permission;
}
