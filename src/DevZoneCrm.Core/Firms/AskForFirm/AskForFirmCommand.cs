using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.AskForFirm;

/// <summary>A second reporter asks the unit that reported the same firm before it: to co-lead for a share, or to be handed the project. It names its own project only; the other it need not know.</summary>
/// <returns>The request's id.</returns>
public sealed record AskForFirmCommand : ICommand<Guid>
{
    /// <summary>The viewer's own report of the firm.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>The unit that is asked.</summary>
    public required Guid UnitId { get; init; }

    public FirmRequestKind Kind { get; init; }

    /// <summary>Of a co-lead: the share asked for, whole percent from 1 to 99.</summary>
    public int? Percent { get; init; }

    public string Reason { get; init; } = string.Empty;
}
