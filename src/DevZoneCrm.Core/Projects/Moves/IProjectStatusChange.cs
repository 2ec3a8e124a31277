namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>A change of status from a day on, with its reason.</summary>
public interface IProjectStatusChange : IProjectCommand
{
    DateOnly OccurredOn { get; }

    string Reason { get; }
}
