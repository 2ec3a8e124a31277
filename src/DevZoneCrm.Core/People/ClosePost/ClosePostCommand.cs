using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.ClosePost;

/// <summary>离任: the last day of a post. Refused while it owns open projects: hand them over first.</summary>
public sealed record ClosePostCommand(Guid Id, long Version, DateOnly LastDay) : ICommand<long>;
