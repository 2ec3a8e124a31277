namespace DevZoneCrm.Web.Features.Activities;

/// <summary>A form as it was filled in without a circuit.</summary>
/// <param name="User">Who wrote it.</param>
/// <param name="Fields">By the fields' names.</param>
public sealed record OutboxEntry(Guid? User, IReadOnlyDictionary<string, string> Fields);
