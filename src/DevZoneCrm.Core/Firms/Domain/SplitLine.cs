using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>A unit's part of a proposed split, and its word on it.</summary>
public sealed class SplitLine
{
    internal SplitLine(Guid proposalId, Guid unitId, int percent, ShareRole role)
    {
        ProposalId = proposalId;
        UnitId = unitId;
        Percent = percent;
        Role = role;
    }

    public Guid ProposalId { get; private set; }

    public Guid UnitId { get; private set; }

    public int Percent { get; private set; }

    public ShareRole Role { get; private set; }

    public DateTimeOffset? AgreedAt { get; private set; }

    public string? AgreedBy { get; private set; }

    internal void Agree(DateTimeOffset at, string by) => (AgreedAt, AgreedBy) = (at, by);
}
