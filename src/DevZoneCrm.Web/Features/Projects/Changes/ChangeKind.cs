namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>The parts of a week's difference, in the order they are read out.</summary>
public enum ChangeKind
{
    Moved,
    Entered,
    Left,
    Amounts,
    Stuck,
}
