using DevZoneCrm.Core.Common.Messaging;
using MediatR;

namespace DevZoneCrm.Core.Accounts.RevokeUserToken;

/// <summary>Ends anybody's access token at once and for good.</summary>
public sealed record RevokeUserTokenCommand(Guid Id) : ICommand<Unit>;
