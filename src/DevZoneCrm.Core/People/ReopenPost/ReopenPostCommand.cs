using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.ReopenPost;

/// <summary>Takes a closing back.</summary>
public sealed record ReopenPostCommand(Guid Id, long Version) : ICommand<long>;
