namespace DevZoneCrm.Web.Features.Projects.Moves;

public enum MoveFieldKind
{
    Date,

    /// <summary>One line.</summary>
    Line,

    /// <summary>A few lines.</summary>
    Text,
}
