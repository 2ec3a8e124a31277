using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Supervision.GetSupervisionChoices;

/// <summary>Who can be given an order, and what the day of a deadline would be.</summary>
/// <param name="ProjectCode">The project it is about, to begin with; must be open to the viewer in full.</param>
public sealed record GetSupervisionChoicesQuery(string? ProjectCode = null) : IQuery<SupervisionChoicesDto>;
