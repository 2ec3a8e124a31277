using System.Globalization;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards;

/// <summary>Tells units of boards they may object to, 考核办 of objections, and who objected of the answer.</summary>
public sealed class RaceNotices(IAppDbContext db, NoticeWriter notices)
{
    public Task TellPublishedAsync(RaceBoard board, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(board);
        var month = Code(board.FirstOn);
        return notices.TellRolesAsync([Role.UnitHead], NoticeContent.Of(NoticeKind.BoardPublished, $"/race/boards/{month}", null, month, board.ObjectionsUntil), cancellationToken);
    }

    public async Task TellFiledAsync(RaceAppeal appeal, RaceBoard board, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        ArgumentNullException.ThrowIfNull(board);
        var unit = await db.Units.Where(u => u.Id == appeal.UnitId).Select(u => u.ShortName).SingleAsync(cancellationToken);
        Role[] roles = [.. Enum.GetValues<Role>().Where(r => RolePermissions.Allows(r, Permission.ManageRace))];
        await notices.TellRolesAsync(roles, NoticeContent.Of(NoticeKind.AppealFiled, $"/race/boards/{Code(board.FirstOn)}", null, unit), cancellationToken);
    }

    public async Task TellAnsweredAsync(RaceAppeal appeal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        var first = await db.RaceBoards.Where(b => b.Id == appeal.BoardId).Select(b => b.FirstOn).SingleAsync(cancellationToken);
        var notice = NoticeContent.Of(NoticeKind.AppealAnswered, $"/race/boards/{Code(first)}", null, appeal.State);
        await notices.TellUserAsync(appeal.FiledById, notice, cancellationToken);
        await notices.TellHeadsAsync(appeal.UnitId, notice, cancellationToken);
    }

    // As in the address of a board.
    private static string Code(DateOnly first) => first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
