using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards.FileAppeal;

public sealed class FileAppealHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, RaceNotices notices) : IRequestHandler<FileAppealCommand, Guid>
{
    public async Task<Guid> Handle(FileAppealCommand request, CancellationToken cancellationToken)
    {
        var board = await db.BoardAsync(request.Month, cancellationToken);
        var line = await db.RaceBoardLines.AsNoTracking().SingleOrDefaultAsync(l => l.BoardId == board.Id && l.EntryId == request.EntryId, cancellationToken) ?? throw new NotFoundException(nameof(RaceBoardLine));
        if (await db.RaceAppeals.AnyAsync(a => a.BoardId == board.Id && a.EntryId == line.EntryId, cancellationToken))
        {
            throw new RuleException(RaceBoardErrors.AppealedAlready);
        }

        var by = context.Signature();
        var files = await db.ToPutForwardAsync(request.Files, by, cancellationToken);
        var appeal = RaceAppeal.File(board, line, context.Viewer.UnitId, calendar.Today, request.Reason, request.Evidence, by, calendar.Now.ToUniversalTime());
        db.RaceAppeals.Add(appeal);
        foreach (var file in files)
        {
            file.PutForward(appeal, by);
        }

        await notices.TellFiledAsync(appeal, board, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return appeal.Id;
    }
}
