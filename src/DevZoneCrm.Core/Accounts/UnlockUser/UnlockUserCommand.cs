using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Accounts.UnlockUser;

/// <summary>启用: opens a shut account again, also one that was shut by wrong guesses.</summary>
/// <param name="Stamp">The state the caller saw.</param>
public sealed record UnlockUserCommand(Guid Id, string Stamp) : ICommand<string>;
