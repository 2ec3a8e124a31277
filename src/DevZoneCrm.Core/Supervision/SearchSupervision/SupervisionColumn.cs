namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <summary>A column of the list of orders as a file.</summary>
public enum SupervisionColumn
{
    Number = 1,
    Title,
    Source,
    InstructedBy,
    Unit,
    Owner,
    Project,
    IssuedBy,
    IssuedOn,
    DueOn,
    State,
    Light,
    Cause,
    Latest,
    EndedOn,
}
