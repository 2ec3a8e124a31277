using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.RetitlePost;

/// <summary>Title and role of a post; whoever holds it stays, and so does the unit.</summary>
public sealed record RetitlePostCommand(Guid Id, long Version, string Title, PostRole Role) : ICommand<long>;
