using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.GetDutyMarks;

/// <summary>The accepted 履职 of a year, by unit and month.</summary>
public sealed record GetDutyMarksQuery(int Year) : IQuery<IReadOnlyList<DutyMarkDto>>;
