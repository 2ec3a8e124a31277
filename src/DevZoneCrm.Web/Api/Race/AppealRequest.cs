namespace DevZoneCrm.Web.Api.Race;

/// <param name="EntryId">A line of one's own unit on that board.</param>
/// <param name="Evidence">Document or its number.</param>
/// <param name="Files">Ids of files added with POST /race/files.</param>
public sealed record AppealRequest(Guid EntryId, string Reason, string Evidence, IReadOnlyList<Guid>? Files = null);
