using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.ResolveObjection;

/// <summary>The office says how a department's objection was settled.</summary>
public sealed record ResolveObjectionCommand(Guid OpinionId, long Version, string Resolution) : ICommand<long>;
