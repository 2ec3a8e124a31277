using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>A line of the sheet, understood and sound in itself. References are still names.</summary>
/// <param name="Facts">What has a column; unit, owner and chain are not set yet.</param>
public sealed record ImportedProject(
    string Code, ProjectFacts Facts, IReadOnlyList<Investor> Investors, Money Investment, IReadOnlyList<KeyListMark> KeyLists, MilestoneDates Dates,
    ImportedStatus Status, string Unit, string? Owner, string? Chain);
