namespace DevZoneCrm.Core.Projects.GetBoardColumn;

/// <summary>A column of the board as a file.</summary>
public enum BoardSheetColumn
{
    Stage = 1,
    Code,
    Name,
    Investor,
    Amount,
    Currency,
    Unit,
    Owner,
    StageOn,
    Days,
    Health,
    HealthReason,
    NextStep,
    NextStepOn,
}
