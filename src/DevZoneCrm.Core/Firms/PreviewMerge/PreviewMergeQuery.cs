using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.PreviewMerge;

/// <summary>合并 before it is done: both records field by field, and what goes over.</summary>
/// <param name="OtherKey">Id or code of the record that will stand down.</param>
public sealed record PreviewMergeQuery(Guid ProjectId, string OtherKey) : IQuery<MergePreviewDto>;
