using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Imports.Domain;

namespace DevZoneCrm.Core.Imports.GetImport;

/// <summary>One import and a page of what came in with it.</summary>
/// <param name="Action">Only what it made, or only what it changed; both without it.</param>
public sealed record GetImportQuery(Guid Id, int Page = 1, ImportAction? Action = null) : IQuery<ImportDetailDto>
{
    public const int PageSize = 50;
}
