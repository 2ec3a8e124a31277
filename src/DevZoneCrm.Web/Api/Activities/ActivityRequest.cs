using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.LogActivity;

namespace DevZoneCrm.Web.Api.Activities;

/// <summary>A 跟进 to be logged.</summary>
public sealed record ActivityRequest
{
    /// <summary>Made by the caller where a repeated request must not log twice.</summary>
    public Guid? Id { get; init; }

    public Guid? ProjectId { get; init; }

    public ActivityKind Kind { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly On { get; init; }

    public int Days { get; init; } = 1;

    /// <summary>For callers who belong to no unit.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Post of the leader.</summary>
    public Guid? LedByPostId { get; init; }

    /// <summary>Posts of those who took part.</summary>
    public IReadOnlyList<Guid> People { get; init; } = [];

    public string? City { get; init; }

    public string? Firm { get; init; }

    public string? Contacts { get; init; }

    public string? Content { get; init; }

    public string? Result { get; init; }

    /// <summary>Becomes the project's next step.</summary>
    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    public Guid? NextStepPostId { get; init; }

    /// <summary>The trip it is a stop of, logged before.</summary>
    public Guid? PartOfId { get; init; }

    /// <summary>The stops of a trip, saved with it.</summary>
    public IReadOnlyList<ActivityStopRequest> Stops { get; init; } = [];

    public LogActivityCommand ToCommand() => new(
        Id ?? Guid.CreateVersion7(),
        ProjectId,
        new ActivityFacts { Kind = Kind, On = On, Days = Days, UnitId = UnitId ?? Guid.Empty, LedByPostId = LedByPostId, People = People, City = City, Firm = Firm, Contacts = Contacts, Content = Content, Result = Result },
        NextStep is null ? null : new NextStepPlan(NextStep, NextStepOn, NextStepPostId))
    {
        PartOfId = PartOfId,
        Stops = [.. Stops.Select(s => s.ToStop(On))],
    };
}
