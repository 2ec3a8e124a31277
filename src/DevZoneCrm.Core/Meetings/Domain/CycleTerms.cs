using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>What a cycle is: its name, when and where it meets, who takes part, and what is on the agenda.</summary>
/// <param name="UnitId">The unit whose meeting it is; none for the zone's.</param>
/// <param name="Roles">Posts of these roles take part: of the unit, or of the whole zone.</param>
/// <param name="Units">Of the zone's meetings: only posts of these units, beside those outside the units; none for all.</param>
/// <param name="ChairPostId">主持.</param>
public sealed record CycleTerms(
    string Name, CycleRule Rule, TimeOnly StartsAt, string? Place, Guid? UnitId, IReadOnlyList<PostRole> Roles, IReadOnlyList<Guid> Units, Guid? ChairPostId, IReadOnlyList<AgendaSection> Sections);
