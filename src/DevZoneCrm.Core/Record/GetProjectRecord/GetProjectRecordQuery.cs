using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Record.GetProjectRecord;

/// <summary>谁看过、谁改过: the lines about a project, its claims, files and reviews, newest first. For leaders, auditors and the head of its unit.</summary>
public sealed record GetProjectRecordQuery(Guid ProjectId, long? Before = null) : IQuery<RecordListDto>;
