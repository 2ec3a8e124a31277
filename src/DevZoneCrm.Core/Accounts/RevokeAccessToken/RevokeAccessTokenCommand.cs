using DevZoneCrm.Core.Common.Messaging;
using MediatR;

namespace DevZoneCrm.Core.Accounts.RevokeAccessToken;

/// <summary>Ends one of the viewer's own tokens at once and for good.</summary>
public sealed record RevokeAccessTokenCommand(Guid Id) : ICommand<Unit>;
