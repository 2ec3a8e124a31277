namespace DevZoneCrm.Core.Projects.GetChangeAuthors;

/// <param name="Field">The property of the facts; empty for the last change of any.</param>
public sealed record ChangeAuthorDto(string Field, string Actor, DateTimeOffset At);
