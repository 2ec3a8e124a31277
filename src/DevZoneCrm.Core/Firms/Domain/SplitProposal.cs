using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>分成方案: proposed by one unit, in force once every unit in it has agreed; fixed when 签约 is confirmed.</summary>
public sealed class SplitProposal : AggregateRoot
{
    public const int MaxTextLength = 500;

    private readonly List<SplitLine> lines = [];

    private SplitProposal()
    {
    }

    public Guid ProjectId { get; private set; }

    public Guid ByUnitId { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public DateTimeOffset ProposedAt { get; private set; }

    public string ProposedBy { get; private set; } = string.Empty;

    public SplitState State { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public string? Answer { get; private set; }

    public IReadOnlyList<SplitLine> Lines => lines;

    public IReadOnlyList<Share> Shares => [.. lines.OrderByDescending(l => l.Percent).ThenBy(l => l.Role).Select(l => new Share(l.UnitId, l.Percent, l.Role))];

    /// <exception cref="RuleException">The parts do not make a whole, or a unit is there twice.</exception>
    public static SplitProposal Propose(Guid projectId, Guid byUnitId, IReadOnlyCollection<Share> shares, string reason, DateTimeOffset at, string by)
    {
        Share.RequireWhole(shares);
        var proposal = new SplitProposal { ProjectId = projectId, ByUnitId = byUnitId, Reason = reason.Trim(), ProposedAt = at, ProposedBy = by };
        proposal.lines.AddRange(shares.Select(s => new SplitLine(proposal.Id, s.UnitId, s.Percent, s.Role)));
        if (proposal.lines.Exists(l => l.UnitId == byUnitId))
        {
            proposal.Agree(byUnitId, at, by);
        }

        return proposal;
    }

    /// <summary>A unit agrees; the last one puts it into force.</summary>
    public void Agree(Guid unitId, DateTimeOffset at, string by)
    {
        Line(unitId).Agree(at, by);
        ChangedAt = at;
        State = lines.TrueForAll(l => l.AgreedAt is not null) ? SplitState.Agreed : State;
    }

    public void Refuse(Guid unitId, string? reason, DateTimeOffset at)
    {
        Line(unitId);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException(FirmErrors.RefusalNeedsReason);
        }

        (State, Answer, ChangedAt) = (SplitState.Refused, reason.Trim(), at);
    }

    /// <summary>签约 came before all had agreed.</summary>
    public void Expire(DateTimeOffset at) => (State, ChangedAt) = (SplitState.Void, at);

    private SplitLine Line(Guid unitId)
    {
        if (State != SplitState.Proposed)
        {
            throw new RuleException(FirmErrors.SplitAnswered, State);
        }

        var line = lines.Find(l => l.UnitId == unitId) ?? throw new RuleException(FirmErrors.RequestNotYours);
        return line.AgreedAt is null ? line : throw new RuleException(FirmErrors.SplitAnswered, SplitState.Agreed);
    }
}
