using DevZoneCrm.Core.People.Handovers.Domain;

namespace DevZoneCrm.Core.People.Handovers;

/// <param name="Projects">How many are on the list.</param>
public sealed record HandoverRowDto(Guid Id, string From, string To, string? Unit, HandoverState State, DateTimeOffset PreparedAt, int Projects, bool IsGiven, bool IsTaken, bool AwaitsViewer);
