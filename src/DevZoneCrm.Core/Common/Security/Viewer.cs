namespace DevZoneCrm.Core.Common.Security;

/// <summary>Who is asking. Built once at the door; handlers read it, never the web's principal.</summary>
public sealed record Viewer
{
    public static readonly Viewer Nobody = new() { Name = string.Empty, Kind = ViewerKind.Anonymous };

    /// <summary>The command line: whoever holds the database (contracts 1). Sees all, is audited as <c>operator</c>.</summary>
    public static readonly Viewer Operator = new() { Name = "operator", Kind = ViewerKind.Operator };

    public Guid? UserId { get; init; }

    public required string Name { get; init; }

    public required ViewerKind Kind { get; init; }

    public Role Role { get; init; }

    /// <summary>The unit of the person's post; none for zone leaders and offices.</summary>
    public Guid? UnitId { get; init; }

    public Guid? PostId { get; init; }

    public ProjectScope Scope => Kind switch
    {
        ViewerKind.Operator => ProjectScope.AllWithSecret,
        ViewerKind.User => RolePermissions.ScopeOf(Role),
        _ => ProjectScope.None,
    };

    public bool May(Permission permission) => Kind switch
    {
        ViewerKind.Operator => true,
        ViewerKind.User => permission == Permission.Anonymous || RolePermissions.Allows(Role, permission),
        _ => permission == Permission.Anonymous,
    };
}
