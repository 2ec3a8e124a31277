namespace DevZoneCrm.Core.Common.Audit;

/// <summary>A line of the record for something that changes no row, such as taking a list out of the system.</summary>
/// <param name="Action">What was done, e.g. <c>Exported</c>.</param>
/// <param name="Subject">Kind of thing, e.g. <c>ProjectList</c>.</param>
/// <param name="Values">What is worth knowing of it.</param>
public sealed record AuditNote(string Action, string Subject, string SubjectId, IReadOnlyDictionary<string, object?> Values);
