using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas;

/// <summary>Whose quotas are read. All null means the zone.</summary>
/// <param name="OfPostId">Those of whoever holds this post, in all posts.</param>
public sealed record QuotaScope(Guid? UnitId = null, Guid? OfPostId = null, bool IsNobody = false)
{
    public static readonly QuotaScope Zone = new();

    public static readonly QuotaScope Nobody = new(IsNobody: true);

    /// <summary>How far a viewer sees: leaders and offices the zone, the head of a unit the unit, everybody else what is their own.</summary>
    public static QuotaScope Of(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.Scope >= ProjectScope.All ? Zone
            : viewer is { Role: Role.UnitHead, UnitId: { } unit } ? new QuotaScope(UnitId: unit)
            : Own(viewer);
    }

    public static QuotaScope Own(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.PostId is { } post ? new QuotaScope(OfPostId: post) : Nobody;
    }

    public bool IsZone => this == Zone;

    /// <summary>A unit within what may be seen; what may not is nobody's.</summary>
    public QuotaScope Within(Guid? unitId) => unitId is not { } unit || unit == UnitId ? this : IsZone ? new QuotaScope(UnitId: unit) : Nobody;

    internal IQueryable<Post> Of(IQueryable<Post> posts)
    {
        var (unit, own) = (UnitId, OfPostId);
        return IsNobody ? posts.Where(p => false)
            : own is not null ? posts.Where(p => posts.Any(o => o.Id == own && o.PersonId == p.PersonId))
            : unit is not null ? posts.Where(p => p.UnitId == unit)
            : posts;
    }
}
