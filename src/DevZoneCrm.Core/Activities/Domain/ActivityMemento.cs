namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>An activity as it stood before an import changed it.</summary>
public sealed record ActivityMemento(Guid? ProjectId, ActivityFacts Facts, string RecordedBy, DateTimeOffset? EditedAt);
