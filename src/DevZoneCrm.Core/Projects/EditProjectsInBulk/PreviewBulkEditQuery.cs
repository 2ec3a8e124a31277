using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>What the change would do to each of these projects. Changes nothing.</summary>
public sealed record PreviewBulkEditQuery(IReadOnlyList<Guid> ProjectIds, BulkChange Change) : IQuery<IReadOnlyList<BulkLineDto>>;
