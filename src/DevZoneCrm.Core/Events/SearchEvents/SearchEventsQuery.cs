using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.SearchEvents;

/// <summary>A page of the events, latest first.</summary>
public sealed record SearchEventsQuery : IQuery<Page<EventRowDto>>
{
    public const int MaxPageSize = 200;

    /// <summary>Those that begin on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Those that begin on or before this day.</summary>
    public DateOnly? To { get; init; }

    public ZoneEventKind? Kind { get; init; }

    public ZoneEventState? State { get; init; }

    public Guid? UnitId { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;
}
