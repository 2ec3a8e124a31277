using DevZoneCrm.Core.Events.SearchEvents;

namespace DevZoneCrm.Web.Api.Events;

public sealed record EventSearchResponse(int Page, int PageSize, int Total, IReadOnlyList<EventRowDto> Events);
