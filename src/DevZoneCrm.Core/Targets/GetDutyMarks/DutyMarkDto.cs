namespace DevZoneCrm.Core.Targets.GetDutyMarks;

/// <param name="Month">1 to 12.</param>
public sealed record DutyMarkDto(Guid UnitId, string Unit, int Month, decimal Value, string Reason, string AcceptedBy);
