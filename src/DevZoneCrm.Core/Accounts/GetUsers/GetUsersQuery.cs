using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Accounts.GetUsers;

/// <summary>Accounts by name, a page at a time.</summary>
/// <param name="Text">Part of the name or the user name.</param>
/// <param name="PageNumber">From 1.</param>
/// <param name="UnitId">Only those of a unit.</param>
public sealed record GetUsersQuery(string? Text = null, int PageNumber = 1, Guid? UnitId = null) : IQuery<Page<UserRowDto>>
{
    public const int PageSize = 50;
    public const int MaxTextLength = 40;
}
