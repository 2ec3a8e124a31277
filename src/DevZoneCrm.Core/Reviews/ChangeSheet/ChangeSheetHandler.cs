using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Reviews.ChangeSheet;

public sealed class ChangeSheetHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<ChangeSheetCommand, int>
{
    public async Task<int> Handle(ChangeSheetCommand request, CancellationToken cancellationToken)
    {
        var (now, by) = (clock.GetUtcNow(), context.Viewer.Name);
        var sheet = await db.SheetInForceAsync(now, by, cancellationToken);
        if (sheet.Number != Math.Max(request.Number, 1))
        {
            throw new StaleVersionException(sheet.RecordedBy);
        }

        var next = sheet.Next(request.Definition, now, by);
        db.ReviewSheets.Add(next);
        await db.SaveChangesAsync(cancellationToken);
        return next.Number;
    }
}
