using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Web.Api.Events;

/// <param name="Role">On which list.</param>
/// <param name="ProjectIds">In the order of the list.</param>
public sealed record EventProjectsRequest(EventProjectRole Role, IReadOnlyList<Guid> ProjectIds);
