using System.Text.Json;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.RememberColumns;

public sealed class RememberColumnsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<RememberColumnsCommand, bool>
{
    public async Task<bool> Handle(RememberColumnsCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (context.Viewer.UserId is not { } user)
        {
            return false;
        }

        var signature = HeaderSignature.Of(request.Headers);
        var columns = JsonSerializer.Serialize(request.Headers.Select((header, i) => (Key: HeaderNames.Key(header), request.Columns[i]?.Header))
            .Where(c => c.Key.Length > 0).DistinctBy(c => c.Key).ToDictionary(c => c.Key, c => c.Header, StringComparer.Ordinal));
        var now = calendar.Now.ToUniversalTime();
        var known = await db.ImportMappings.SingleOrDefaultAsync(m => m.UserId == user && m.Kind == ImportKind.Projects && m.Signature == signature, cancellationToken);
        if (known is null)
        {
            db.ImportMappings.Add(new ImportMapping(user, ImportKind.Projects, signature, columns, now));
        }
        else
        {
            known.Use(columns, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
