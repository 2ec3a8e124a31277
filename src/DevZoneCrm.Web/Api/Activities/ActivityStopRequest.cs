using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Web.Api.Activities;

/// <summary>A stop of a trip. People, leader and city are the trip's.</summary>
public sealed record ActivityStopRequest
{
    /// <summary>Made by the caller where a repeated request must not log twice.</summary>
    public Guid? Id { get; init; }

    public Guid? ProjectId { get; init; }

    public ActivityKind Kind { get; init; } = ActivityKind.Visit;

    /// <summary>The trip's first day where it is left out.</summary>
    public DateOnly? On { get; init; }

    public string? City { get; init; }

    public string? Firm { get; init; }

    public string? Contacts { get; init; }

    public string? Content { get; init; }

    public string? Result { get; init; }

    public ActivityStop ToStop(DateOnly first) => new(
        Id ?? Guid.CreateVersion7(), ProjectId, new ActivityFacts { Kind = Kind, On = On ?? first, City = City, Firm = Firm, Contacts = Contacts, Content = Content, Result = Result });
}
