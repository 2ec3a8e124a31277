using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>Every published board must still be what was published: the same units and lines, and their hash on record.</summary>
internal sealed class BoardChecks(AppDbContext db)
{
    public async Task<IReadOnlyList<VerificationProblem>> RunAsync(CancellationToken cancellationToken)
    {
        var problems = new List<VerificationProblem>();
        foreach (var board in await db.RaceBoards.AsNoTracking().OrderBy(b => b.FirstOn).ToListAsync(cancellationToken))
        {
            var lines = await db.RaceBoardLines.AsNoTracking().Where(l => l.BoardId == board.Id).ToListAsync(cancellationToken);
            if (lines.Count != board.Lines)
            {
                problems.Add(new VerificationProblem("board", board.Code, $"应有明细 {board.Lines} 行，实有 {lines.Count} 行"));
            }

            if (RaceBoardHash.Of(board.FirstOn, board.RuleNumber, board.Units, lines) != board.LinesHash)
            {
                problems.Add(new VerificationProblem("board", board.Code, "榜单被改动"));
            }

            var (id, hash) = (board.Id.ToString(), board.LinesHash!);
            if (!await db.AuditEntries.AnyAsync(a => a.Entity == nameof(RaceBoard) && a.EntityId == id && a.Changes.Contains(hash), cancellationToken))
            {
                problems.Add(new VerificationProblem("board", board.Code, "审计记录里没有这份榜单的指纹"));
            }
        }

        return problems;
    }
}
