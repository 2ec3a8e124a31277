using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Accounts.LockUser;

/// <summary>停用: the account may not sign in any more, its sign-ins end within a minute and its tokens at once.</summary>
/// <param name="Stamp">The state the caller saw.</param>
public sealed record LockUserCommand(Guid Id, string Stamp) : ICommand<string>;
