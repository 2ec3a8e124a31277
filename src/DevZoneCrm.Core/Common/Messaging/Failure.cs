namespace DevZoneCrm.Core.Common.Messaging;

/// <summary>A known failure in the viewer's language.</summary>
/// <param name="Kind">What sort of failure; the API maps it to a status.</param>
/// <param name="Code">Stable name, e.g. <c>Project.NotSignedYet</c>.</param>
/// <param name="Text">The sentence to show: what happened and what to do.</param>
/// <param name="Fields">Sentences by property name, for a form.</param>
public sealed record Failure(FailureKind Kind, string Code, string Text, IReadOnlyDictionary<string, string[]> Fields);
