using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Notices.Mentions;

/// <summary>A page on which a text stands.</summary>
/// <param name="Opens">Whether it opens for the person; none where it does for everybody.</param>
public sealed record MentionPlace(string Link, Func<Viewer, CancellationToken, Task<bool>>? Opens = null);
