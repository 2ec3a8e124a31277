using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Accounts.AssignUser;

/// <summary>Name, role, unit and post of an account: what it may do and which projects are its own. Holds from the next minute on.</summary>
/// <param name="Stamp">The state the caller saw.</param>
/// <returns>The new stamp.</returns>
public sealed record AssignUserCommand(Guid Id, string Stamp, string DisplayName, Role Role, Guid? UnitId, Guid? PostId) : ICommand<string>
{
    /// <summary>Where its mail goes. None leaves what stands; empty takes it away.</summary>
    public string? Email { get; init; }
}
