using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Activities.SearchActivities;

/// <summary>A page of the activities the viewer may see, newest first; withdrawn ones left out. They are counted up to <see cref="MostCounted"/>: a total above it says "more".</summary>
public sealed record SearchActivitiesQuery : IQuery<Page<ActivityDto>>
{
    public const int MaxPageSize = 200;

    /// <summary>Nobody reads thousands of lines, and a million that each ask who may see them take seconds to count.</summary>
    public const int MostCounted = 500;

    public Guid? ProjectId { get; init; }

    /// <summary>Only those the viewer logged or took part in.</summary>
    public bool Mine { get; init; }

    /// <summary>Only those in which this post took part.</summary>
    public Guid? PostId { get; init; }

    public Guid? UnitId { get; init; }

    public ActivityKind? Kind { get; init; }

    /// <summary>Those with a day on or after this one.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Those with a day on or before this one.</summary>
    public DateOnly? To { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;
}
