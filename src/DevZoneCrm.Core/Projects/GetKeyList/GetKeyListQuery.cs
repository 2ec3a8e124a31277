using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetKeyList;

/// <summary>A yearly key list, or, with a text, the projects that could come on it.</summary>
/// <param name="Find">Part of code, name or firm: also projects that are not on the list.</param>
/// <param name="PageNumber">From 1.</param>
public sealed record GetKeyListQuery(KeyListMark List, string? Find = null, int PageNumber = 1) : IQuery<KeyListDto>
{
    public const int PageSize = 50;
    public const int MaxFindLength = 60;
}
