namespace DevZoneCrm.Core.Activities.GetActivityForm;

public sealed record ActivityFormDto
{
    public ActivityProjectDto? Project { get; init; }

    /// <summary>The one to be edited.</summary>
    public ActivityDto? Activity { get; init; }

    public Guid? OwnPostId { get; init; }

    public Guid? OwnUnitId { get; init; }

    /// <summary>Everybody in post today, the own unit first.</summary>
    public IReadOnlyList<PostChoiceDto> People { get; init; } = [];

    /// <summary>Asked for where the viewer belongs to none.</summary>
    public IReadOnlyList<UnitChoiceDto> Units { get; init; } = [];

    /// <summary>Where the viewer's unit was lately.</summary>
    public IReadOnlyList<string> Cities { get; init; } = [];
}
