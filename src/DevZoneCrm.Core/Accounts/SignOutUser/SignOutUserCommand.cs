using DevZoneCrm.Core.Common.Messaging;
using MediatR;

namespace DevZoneCrm.Core.Accounts.SignOutUser;

/// <summary>Ends every sign-in of an account within a minute. Its tokens stay.</summary>
public sealed record SignOutUserCommand(Guid Id) : ICommand<Unit>;
