namespace DevZoneCrm.Core.Supervision.GetSupervision;

/// <summary>What the viewer may do with the order now.</summary>
public sealed record SupervisionMay
{
    /// <summary>报进展.</summary>
    public bool Note { get; init; }

    /// <summary>催办.</summary>
    public bool Remind { get; init; }

    /// <summary>报结.</summary>
    public bool Report { get; init; }

    /// <summary>申请延期.</summary>
    public bool Ask { get; init; }

    public bool DecideExtension { get; init; }

    public bool Return { get; init; }

    public bool Close { get; init; }

    public bool Withdraw { get; init; }

    /// <summary>考核办: decide on the proposed deduction.</summary>
    public bool DecidePenalty { get; init; }
}
