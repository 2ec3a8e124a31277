namespace DevZoneCrm.Core.Targets;

/// <summary>A unit and its first day. Of one that joined during the period, the first full month is the first that counts.</summary>
public sealed record TaskUnit(Guid Id, DateOnly CountsFrom);
