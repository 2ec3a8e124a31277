using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Record;

namespace DevZoneCrm.Core.Firms.GetDispute;

/// <summary>A dispute as it stands.</summary>
public sealed record DisputeDto : IShowsProject
{
    ShownPart IShowsProject.Part => ShownPart.Dispute;

    /// <summary>The one of the two that the viewer sees and that is guarded more closely.</summary>
    Guid IShowsProject.ProjectId => Shown.ProjectId;

    Confidentiality IShowsProject.Level => Shown.Level;

    /// <summary>What goes on record as opened.</summary>
    internal (Guid ProjectId, Confidentiality Level) Shown { get; init; }

    public Guid Id { get; init; }

    public long Version { get; init; }

    public required string Holder { get; init; }

    public required string Rival { get; init; }

    /// <summary>The firm, as both reported it.</summary>
    public required string Firm { get; init; }

    public Guid? HolderProjectId { get; init; }

    public Guid? RivalProjectId { get; init; }

    public DisputeState State { get; init; }

    public DateOnly DueOn { get; init; }

    public bool IsOverdue { get; init; }

    public required string Grounds { get; init; }

    public required string RaisedBy { get; init; }

    public DateTimeOffset RaisedAt { get; init; }

    public DisputeOutcome? Outcome { get; init; }

    public int? RivalPercent { get; init; }

    public string? Proposal { get; init; }

    public string? ProposedBy { get; init; }

    public DateTimeOffset? ProposedAt { get; init; }

    public string? Ruling { get; init; }

    public string? RuledBy { get; init; }

    public DateTimeOffset? RuledAt { get; init; }

    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>In the order of the server's time.</summary>
    public IReadOnlyList<EvidenceDto> Evidence { get; init; } = [];

    public bool MayPropose { get; init; }

    public bool MayRule { get; init; }

    public bool MayConfirm { get; init; }
}
