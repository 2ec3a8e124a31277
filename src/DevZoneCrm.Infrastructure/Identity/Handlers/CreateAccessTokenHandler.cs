using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Accounts.CreateAccessToken;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class CreateAccessTokenHandler(AppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<CreateAccessTokenCommand, CreatedAccessTokenDto>
{
    private const int MaxTokens = 20;

    public async Task<CreatedAccessTokenDto> Handle(CreateAccessTokenCommand request, CancellationToken cancellationToken)
    {
        var owner = context.Viewer.OwnId();
        if (await db.PersonalAccessTokens.CountAsync(t => t.UserId == owner && t.RevokedAt == null, cancellationToken) >= MaxTokens)
        {
            throw new RuleException(AccountErrors.TooManyTokens, MaxTokens);
        }

        var (token, hash) = AccessTokens.Generate();
        var entry = new PersonalAccessToken
        {
            UserId = owner,
            Name = request.Name.Trim(),
            Hash = hash,
            CreatedAt = calendar.Now.ToUniversalTime(),
            // Valid through its last day: until the midnight after it, in the zone.
            ExpiresAt = new DateTimeOffset(request.ExpiresOn.AddDays(1), TimeOnly.MinValue, calendar.Now.Offset).ToUniversalTime(),
        };
        db.PersonalAccessTokens.Add(entry);
        await db.SaveChangesAsync(cancellationToken);
        return new CreatedAccessTokenDto(entry.Id, token);
    }
}
