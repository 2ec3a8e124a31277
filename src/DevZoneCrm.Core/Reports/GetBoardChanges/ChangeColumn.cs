namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>A column of the difference as a file.</summary>
public enum ChangeColumn
{
    Change = 1,
    Code,
    Name,
    Unit,
    Before,
    After,
    Status,
    Amount,
    OldAmount,
    Currency,

    /// <summary>What it adds to the board, converted.</summary>
    Wan,
    On,
    Reason,
    LostTo,
    By,
    Owner,
}
