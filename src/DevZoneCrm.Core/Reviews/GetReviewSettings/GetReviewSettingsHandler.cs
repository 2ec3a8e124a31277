using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GetReviewSettings;

public sealed class GetReviewSettingsHandler(IAppDbContext db, IAccountDirectory accounts) : IRequestHandler<GetReviewSettingsQuery, ReviewSettingsDto>
{
    public async Task<ReviewSettingsDto> Handle(GetReviewSettingsQuery request, CancellationToken cancellationToken)
    {
        var rules = await db.RulesAsync(cancellationToken);
        var sheet = await db.ReviewSheets.AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        return new ReviewSettingsDto
        {
            RulesVersion = rules.Version,
            IsGateOn = rules.IsReviewGateOn,
            Number = sheet?.Number ?? 0,
            Sheet = sheet?.Definition ?? SheetDefinition.Shipped,
            IsShipped = sheet?.IsShipped ?? true,
            ChangedAt = sheet is { IsShipped: false } ? sheet.CreatedAt : null,
            ChangedBy = sheet is { IsShipped: false } ? sheet.RecordedBy : null,
            People = await db.ReviewPeople.AsNoTracking().Where(p => p.EndedOn == null).OrderBy(p => p.Field).ThenBy(p => p.Name)
                .Select(p => new ReviewPersonDto(p.Id, p.UserId, p.Name, p.Department, p.Field, p.NamedOn)).ToListAsync(cancellationToken),
            Speakers = await accounts.WhoMayAsync(Permission.GiveOpinions, cancellationToken),
            Experts = await accounts.WhoMayAsync(Permission.ScoreReviews, cancellationToken),
        };
    }
}
