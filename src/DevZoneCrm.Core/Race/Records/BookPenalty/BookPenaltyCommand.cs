using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Records.BookPenalty;

/// <summary>加减分登记: a penalty on a unit, as the rules of that year have it. 弄虚作假 brings a yellow card, 泄密 a red one.</summary>
/// <param name="ProjectCode">Needed for 弄虚作假.</param>
/// <param name="Evidence">Document or its number.</param>
/// <param name="Files">Ids of files added before by the same person.</param>
public sealed record BookPenaltyCommand(RaceMilestone Kind, Guid UnitId, string? ProjectCode, DateOnly On, string Reason, string Evidence, IReadOnlyList<Guid>? Files = null) : ICommand<Guid>;
