using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Core.Notices.Digest.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.GetDigest;

public sealed class GetDigestHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetDigestQuery, DigestDto>
{
    public async Task<DigestDto> Handle(GetDigestQuery request, CancellationToken cancellationToken)
    {
        var (user, day) = (context.Viewer.UserId, request.Day);
        var own = db.DailyDigests.AsNoTracking().Where(d => d.UserId == user);
        var digest = await own.SingleOrDefaultAsync(d => d.Day == day, cancellationToken) ?? throw new NotFoundException(nameof(DailyDigest));
        var sections = await db.InWordsAsync(digest, context.Viewer, isOutside: false, cancellationToken);
        return new DigestDto(
            day,
            digest.CreatedAt,
            [.. sections.Select(s => new DigestSectionDto(s.Topic, NoticeTexts.Word(s.Topic), s.Lines))],
            await own.Where(d => d.Day < day).MaxAsync(d => (DateOnly?)d.Day, cancellationToken),
            await own.Where(d => d.Day > day).MinAsync(d => (DateOnly?)d.Day, cancellationToken));
    }
}
