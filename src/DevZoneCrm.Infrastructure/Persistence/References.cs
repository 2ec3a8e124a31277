using System.Globalization;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace DevZoneCrm.Infrastructure.Persistence;

internal sealed class References(AppDbContext db) : IReferences
{
    private const int BatchSize = 500;

    public async Task<IReadOnlySet<Guid>> ReferencedAsync<T>(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Type> except, CancellationToken cancellationToken)
        where T : class
    {
        var found = new HashSet<Guid>();
        var keys = db.Model.FindEntityType(typeof(T))!.GetReferencingForeignKeys()
            .Where(k => !except.Contains(k.DeclaringEntityType.ClrType) && !k.DeclaringEntityType.ClrType.IsAssignableTo(typeof(INotAudited))).ToList();
        foreach (var key in keys)
        {
            foreach (var batch in ids.Chunk(BatchSize))
            {
                found.UnionWith(await AskAsync(key, batch, cancellationToken));
            }
        }

        return found;
    }

    private Task<List<Guid>> AskAsync(IForeignKey key, Guid[] ids, CancellationToken cancellationToken)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Table(key.DeclaringEntityType.GetTableName()!, key.DeclaringEntityType.GetSchema());
        var column = names.DelimitIdentifier(key.Properties.Single().GetColumnName(table)!);
        var places = string.Join(", ", ids.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}")));
        var sql = $"SELECT DISTINCT {column} AS \"Value\" FROM {names.DelimitIdentifier(table.Name, table.Schema)} WHERE {column} IN ({places})";
        return db.Database.SqlQueryRaw<Guid>(sql, [.. ids]).ToListAsync(cancellationToken);
    }
}
