using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Imports.GetImports;

/// <summary>The history of imports, the latest first.</summary>
public sealed record GetImportsQuery(int Page = 1) : IQuery<Page<ImportDto>>
{
    public const int PageSize = 25;
}
