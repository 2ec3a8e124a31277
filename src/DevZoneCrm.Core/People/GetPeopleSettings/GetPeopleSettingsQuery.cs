using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.People.GetPeopleSettings;

/// <summary>People with their posts, by name, a page at a time.</summary>
/// <param name="Text">Part of the name, its initials, or of the telephone.</param>
/// <param name="PageNumber">From 1.</param>
/// <param name="UnitId">Only those with a post in that unit that goes on.</param>
public sealed record GetPeopleSettingsQuery(string? Text = null, int PageNumber = 1, Guid? UnitId = null) : IQuery<Page<PersonRowDto>>
{
    public const int PageSize = 50;
}
