using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.UndoMerge;

/// <summary>撤销合并: both records as they were, as long as the survivor has not been changed since.</summary>
public sealed record UndoMergeCommand(Guid MergeId) : ICommand<Guid>;
