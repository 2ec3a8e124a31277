namespace DevZoneCrm.Core.Firms.GetFirmTasks;

/// <summary>What the viewer is to do about firms.</summary>
public enum FirmTaskKind
{
    /// <summary>Answer a request of another unit.</summary>
    Answer = 0,

    /// <summary>Arbitrate a transfer.</summary>
    Arbitrate = 1,

    /// <summary>Agree on a split.</summary>
    Split = 2,

    /// <summary>Propose a ruling.</summary>
    Propose = 3,

    /// <summary>Rule on a clash.</summary>
    Rule = 4,

    /// <summary>Confirm a ruling.</summary>
    Confirm = 5,
}
