using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Imports.GetImport;

/// <param name="Made">Names of the units, people and chains that were made.</param>
/// <param name="Changes">Projects, or years of rates. Those that the viewer may not see are left out and counted in <paramref name="Hidden"/>.</param>
public sealed record ImportDetailDto(
    Guid Id, string FileName, DateTimeOffset At, string By, int Rows, int Created, int Updated, int Warnings, DateTimeOffset? UndoneAt, string? UndoneBy,
    IReadOnlyList<string> Made, Page<ImportedRowDto> Changes, int Hidden)
{
    public int Unchanged => Rows - Created - Updated;
}
