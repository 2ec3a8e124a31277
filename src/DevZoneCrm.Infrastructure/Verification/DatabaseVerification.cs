using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Record;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Backup;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>Recomputes what can be recomputed: the audit chain, references between tables, what projects derive from their dates, the hashes of their files, the lines of closed months, the ledger of the race and its published boards.</summary>
public sealed class DatabaseVerification(AppDbContext db, FileBackup files, ZoneCalendar calendar)
{
    private readonly List<VerificationProblem> problems = [];

    public async Task<VerificationReport> RunAsync(CancellationToken cancellationToken)
    {
        var entries = await CheckAuditAsync(cancellationToken);
        await CheckForeignKeysAsync(cancellationToken);
        var projects = await CheckProjectsAsync(cancellationToken);
        await CheckVersionsAsync(cancellationToken);
        await CheckFilesAsync(cancellationToken);
        var (months, wrong) = await new MonthChecks(db).RunAsync(cancellationToken);
        problems.AddRange(wrong);
        var (lines, unequal) = await new RaceChecks(db, calendar).RunAsync(cancellationToken);
        problems.AddRange(unequal);
        problems.AddRange(await new BoardChecks(db).RunAsync(cancellationToken));
        problems.AddRange(await new QuotaChecks(db).RunAsync(cancellationToken));
        return new VerificationReport(entries, projects, problems) { Months = months, RaceEntries = lines };
    }

    private async Task<long> CheckAuditAsync(CancellationToken cancellationToken)
    {
        var (chain, _) = await RecordChain.CheckAsync(db, AuditMark.Start, RecordChain.Everything, cancellationToken);
        problems.AddRange(chain.Faults.Select(fault => new VerificationProblem("audit", $"#{fault.Sequence}", AuditFaultText.Of(fault))));
        return await db.AuditEntries.LongCountAsync(cancellationToken);
    }

    // By the model, so that a later table is covered without a thought; the database's own check would miss what was loaded with checks switched off.
    private async Task CheckForeignKeysAsync(CancellationToken cancellationToken)
    {
        var helper = db.GetService<ISqlGenerationHelper>();
        foreach (var key in db.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Distinct())
        {
            var (child, parent) = (StoreObjectIdentifier.Table(key.DeclaringEntityType.GetTableName()!), StoreObjectIdentifier.Table(key.PrincipalEntityType.GetTableName()!));
            string Column(string alias, IReadOnlyProperty property, StoreObjectIdentifier table) => $"{alias}.{helper.DelimitIdentifier(property.GetColumnName(table)!)}";
            var filled = string.Join(" AND ", key.Properties.Select(p => Column("c", p, child) + " IS NOT NULL"));
            var matched = string.Join(" AND ", key.Properties.Zip(key.PrincipalKey.Properties, (c, p) => $"{Column("c", c, child)} = {Column("p", p, parent)}"));
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM {helper.DelimitIdentifier(child.Name)} c WHERE {filled} AND NOT EXISTS (SELECT 1 FROM {helper.DelimitIdentifier(parent.Name)} p WHERE {matched})";
            var orphans = await db.Database.SqlQueryRaw<long>(sql).SingleAsync(cancellationToken);
            if (orphans > 0)
            {
                problems.Add(new VerificationProblem("foreignKey", child.Name, $"{orphans} 行指向不存在的 {parent.Name}"));
            }
        }
    }

    private async Task<int> CheckProjectsAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        var projects = db.Projects.AsNoTracking().Include(p => p.Investors).Include(p => p.StatusPeriods).AsSingleQuery().OrderBy(p => p.Code);
        await foreach (var project in projects.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            problems.AddRange(ProjectChecks.Of(project).Select(text => new VerificationProblem("project", project.Code, text)));
        }

        return count;
    }

    private async Task CheckFilesAsync(CancellationToken cancellationToken)
    {
        var named = await db.ProjectFiles.AsNoTracking().Select(f => new { f.Hash, f.Name }).ToListAsync(cancellationToken);
        foreach (var file in named.DistinctBy(f => f.Hash))
        {
            if (!await files.IsSoundAsync(file.Hash, cancellationToken))
            {
                problems.Add(new VerificationProblem("file", file.Name, "文件不在，或内容被改动"));
            }
        }
    }

    private async Task CheckVersionsAsync(CancellationToken cancellationToken)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(AggregateRoot).IsAssignableFrom(t.ClrType)))
        {
            var table = db.GetService<ISqlGenerationHelper>().DelimitIdentifier(type.GetTableName()!);
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM {table} WHERE \"Version\" < 1";
            var wrong = await db.Database.SqlQueryRaw<long>(sql).SingleAsync(cancellationToken);
            if (wrong > 0)
            {
                problems.Add(new VerificationProblem("version", type.GetTableName()!, $"{wrong} 行没有版本号"));
            }
        }
    }
}
