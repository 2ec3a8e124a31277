using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas;

/// <summary>A post with a quota, and who holds it.</summary>
/// <param name="Unit">Full name; none for a post outside the units.</param>
public sealed record QuotaPost(Guid Id, Guid PersonId, string Person, Guid? UnitId, string? Unit, string? ShortUnit, PostRole Role, string Title, DateOnly From, DateOnly? To);
