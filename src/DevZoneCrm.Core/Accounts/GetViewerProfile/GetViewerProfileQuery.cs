using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Accounts.GetViewerProfile;

/// <summary>Who am I, in words: what the shell and the account page show.</summary>
public sealed record GetViewerProfileQuery : IQuery<ViewerProfileDto>;
