using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetKeyList;

/// <param name="Projects">Those on the list, or those found.</param>
/// <param name="Counts">How many projects stand on each list there is, as far as the viewer sees them.</param>
public sealed record KeyListDto(Page<ListedRowDto> Projects, IReadOnlyDictionary<KeyListMark, int> Counts);
