using System.Text.Json;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Sheet;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.GetColumnMapping;

public sealed class GetColumnMappingHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetColumnMappingQuery, ColumnMappingDto>
{
    public async Task<ColumnMappingDto> Handle(GetColumnMappingQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var signature = HeaderSignature.Of(request.Headers);
        var user = context.Viewer.UserId ?? Guid.Empty;
        var json = await db.ImportMappings.AsNoTracking().Where(m => m.UserId == user && m.Kind == ImportKind.Projects && m.Signature == signature)
            .Select(m => m.Columns).FirstOrDefaultAsync(cancellationToken);
        if (json is null)
        {
            return Suggest(request.Headers);
        }

        var known = ProjectColumns.All.ToDictionary(c => c.Header, StringComparer.Ordinal);
        var chosen = JsonSerializer.Deserialize<Dictionary<string, string?>>(json)!;
        return new ColumnMappingDto(
            [.. request.Headers.Select(h => chosen.GetValueOrDefault(HeaderNames.Key(h)) is { } name ? known.GetValueOrDefault(name) : null)], true, new HashSet<int>());
    }

    // The sure ones first: a guess never takes a column from a header that names it.
    private static ColumnMappingDto Suggest(IReadOnlyList<string> headers)
    {
        var names = new HeaderNames(ProjectColumns.All);
        var columns = new SheetColumn?[headers.Count];
        var guessed = new HashSet<int>();
        foreach (var find in new[] { names.Find, names.FindSpelling, names.Suggest })
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if (columns[i] is null && headers[i].Length > 0 && find(headers[i]) is { } column && !columns.Contains(column))
                {
                    columns[i] = column;
                    if (find == names.Suggest)
                    {
                        guessed.Add(i);
                    }
                }
            }
        }

        return new ColumnMappingDto(columns, false, guessed);
    }
}
