namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>A stage or milestone that happened on a day.</summary>
public interface IProjectMove : IProjectCommand
{
    DateOnly OccurredOn { get; }

    string? Note { get; }
}
