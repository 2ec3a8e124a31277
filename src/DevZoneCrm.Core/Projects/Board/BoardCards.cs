using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Zones;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Board;

/// <summary>Reads cards by their ids: one projected query, masked in the database, judged and given its moves in memory.</summary>
internal static class BoardCards
{
    public static async Task<Dictionary<Guid, BoardCardDto>> CardsAsync(
        this IAppDbContext db, IReadOnlyCollection<Guid> ids, Viewer viewer, DateOnly day, CancellationToken cancellationToken)
    {
        // One parameter for all ids: the statement stays the same however many there are.
        var rows = await db.Projects.VisibleTo(viewer).Where(p => EF.Parameter(ids).Contains(p.Id)).Select(Row(db, viewer, day)).ToListAsync(cancellationToken);
        var limits = (await db.RulesAsync(cancellationToken)).Limits;
        return rows.ToDictionary(r => r.Id, r => Card(r, viewer, day, limits));
    }

    private static Expression<Func<Project, BoardCardRow>> Row(IAppDbContext db, Viewer viewer, DateOnly day)
    {
        var changeable = db.Projects.ChangeableBy(viewer);
        var (units, posts, people, reviews, year) = (db.Units, db.Posts, db.People, db.QualityReviews, day.Year);
        Expression<Func<Project, bool, BoardCardRow>> row = (p, inFull) => new BoardCardRow
        {
            Id = p.Id,
            Version = p.Version,
            Code = p.Code,
            Name = !inFull ? p.Code : p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
            Investor = inFull && p.Confidentiality != Confidentiality.Secret ? p.LeadInvestor : null,
            InFull = inFull,
            MayChange = changeable.Any(c => c.Id == p.Id),
            Amount = p.IsRevised
                ? p.SupersededInvestments.Where(s => s.UntilOn > day).OrderBy(s => s.UntilOn).Select(s => (long?)s.Amount).FirstOrDefault() ?? p.Amount
                : p.Amount,
            Currency = p.IsRevised
                ? p.SupersededInvestments.Where(s => s.UntilOn > day).OrderBy(s => s.UntilOn).Select(s => (Currency?)s.Currency).FirstOrDefault() ?? p.Currency
                : p.Currency,
            LeadOn = p.LeadOn,
            NegotiatingOn = p.NegotiatingOn,
            IntentOn = p.IntentOn,
            SignedOn = p.SignedOn,
            RegisteredOn = p.RegisteredOn,
            LandSecuredOn = p.LandSecuredOn,
            StartedOn = p.StartedOn,
            CompletedOn = p.CompletedOn,
            ProducingOn = p.ProducingOn,
            FullCapacityOn = p.FullCapacityOn,
            PendingClaims = inFull ? p.PendingClaims : MilestoneSet.None,
            Status = p.Status,
            UnitName = units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).FirstOrDefault()!,
            OwnerName = inFull ? posts.Where(o => o.Id == p.OwnerPostId).Join(people, o => o.PersonId, h => h.Id, (o, h) => h.Name).FirstOrDefault() : null,
            IsOnProvinceList = p.KeyLists.Any(k => k.Year == year && k.Level == KeyListLevel.Province),
            IsOnCityList = p.KeyLists.Any(k => k.Year == year && k.Level == KeyListLevel.City),
            Confidentiality = p.Confidentiality,
            ReviewGrade = inFull ? reviews.Where(q => q.StandingKey == p.Id && q.DecidedOn <= day).Select(q => q.Grade).FirstOrDefault() : ReviewGrade.None,
            NextStep = inFull ? p.NextStep : null,
            NextStepOn = inFull ? p.NextStepOn : null,
        };
        return row.With(ProjectVisibility.InFull(viewer));
    }

    private static BoardCardDto Card(BoardCardRow row, Viewer viewer, DateOnly day, StageLimits limits)
    {
        var dates = row.DatesUntil(day);
        var stage = dates.StageOn(day);
        var stageOn = stage == ProjectStage.None ? null : dates[(Milestone)(int)stage];
        var (signed, registered, land) = (dates[Milestone.Signed], dates[Milestone.Registered], dates[Milestone.LandSecured]);
        var finding = limits.Judge(new HealthFacts(stage, stageOn, signed, registered, row.NextStepOn), day);
        var subject = new MoveSubject(stage, row.Status, registered is not null, land is not null, row.MayChange, row.PendingClaims);
        return new BoardCardDto
        {
            Id = row.Id,
            Version = row.Version,
            Code = row.Code,
            Name = row.Name,
            Investor = row.Investor,
            IsMasked = !row.InFull,
            Investment = new Money(row.Amount, row.Currency),
            Stage = stage,
            StageOn = stageOn,
            DaysInStage = stageOn is { } since ? day.DayNumber - since.DayNumber : 0,
            UnitName = row.UnitName,
            OwnerName = row.OwnerName,
            IsOnProvinceList = row.IsOnProvinceList,
            IsOnCityList = row.IsOnCityList,
            PendingClaims = row.PendingClaims,
            Confidentiality = row.Confidentiality,
            ReviewGrade = row.ReviewGrade,
            NextStep = row.NextStep,
            NextStepOn = row.NextStepOn,
            Health = finding.State,
            HealthReason = finding.Code is null ? null : ErrorTexts.Of(finding.Code, finding.Days, finding.Limit),
            Moves = ProjectMoves.Of(subject, viewer),
        };
    }
}
