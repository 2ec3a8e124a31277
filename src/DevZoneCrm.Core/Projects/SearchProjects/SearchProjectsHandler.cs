using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class SearchProjectsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<SearchProjectsQuery, ProjectListDto>
{
    private const int CommonCount = 2000;

    public async Task<ProjectListDto> Handle(SearchProjectsQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var listed = await db.ListAsync(request.Filter, viewer, calendar.Today, isCommon: false, cancellationToken);
        var sum = await SumAsync(listed, isPlain: request.Filter.IsPlain, cancellationToken);
        if (sum.Count > CommonCount && !string.IsNullOrWhiteSpace(request.Filter.Text))
        {
            listed = await db.ListAsync(request.Filter, viewer, calendar.Today, isCommon: true, cancellationToken);
        }

        var page = Sorted(listed, request, viewer).Skip((request.Page - 1) * request.PageSize).Take(request.PageSize);
        if (!string.IsNullOrWhiteSpace(request.Filter.Text))
        {
            // What a search found is looked through once; the columns of a page are read by their ids.
            var ids = await page.Select(r => r.Project.Id).ToListAsync(cancellationToken);
            page = Sorted(listed.Where(r => ids.Contains(r.Project.Id)), request, viewer);
        }

        var rows = await page.Select(Row(db).With(GroupKeys.Full(viewer))).ToListAsync(cancellationToken);
        var limits = (await db.RulesAsync(cancellationToken)).Limits;
        return new ProjectListDto(new Page<ProjectRowDto>([.. rows.Select(r => Judged(r, limits, calendar.Today))], sum.Count), sum);
    }

    private static ProjectRowDto Judged(ProjectRowDto row, StageLimits limits, DateOnly today)
    {
        var finding = row.Status == ProjectStatus.Active ? limits.Judge(new HealthFacts(row.Stage, row.StageOn, row.SignedOn, row.RegisteredOn, row.NextStepOn), today) : default;
        return row with { Health = finding.State, HealthReason = finding.Code is null ? null : ErrorTexts.Of(finding.Code, finding.Days, finding.Limit) };
    }

    /// <summary>All rows in their order, masked; for taking the whole list out in steps.</summary>
    internal async Task<IQueryable<ProjectRowDto>> RowsAsync(SearchProjectsQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var listed = await db.ListAsync(request.Filter, viewer, calendar.Today, isCommon: false, cancellationToken);
        return Sorted(listed, request, viewer).Select(Row(db).With(GroupKeys.Full(viewer)));
    }

    // One grouped query gives the number of rows and the sums in either currency.
    // A plain list knows one rate, today's: grouped by the currency alone it is added up in the order of an index.
    private static async Task<Figure> SumAsync(IQueryable<ListedProject> listed, bool isPlain, CancellationToken cancellationToken)
    {
        var groups = isPlain
            ? listed.GroupBy(r => r.Currency).Select(g => new CountedGroup { Currency = g.Key, RateE4 = g.Max(r => r.RateE4), Count = g.Count(), Sum = g.Sum(r => r.Amount) })
            : listed.GroupBy(r => new { r.Currency, r.RateE4 }).Select(g => new CountedGroup { Currency = g.Key.Currency, RateE4 = g.Key.RateE4, Count = g.Count(), Sum = g.Sum(r => r.Amount) });
        return Figure.Of(await groups.ToListAsync(cancellationToken));
    }

    private IQueryable<ListedProject> Sorted(IQueryable<ListedProject> rows, SearchProjectsQuery request, Viewer viewer)
    {
        Expression<Func<ListedProject, bool, string>> name = (r, inFull) =>
            !inFull ? r.Project.Code : r.Project.Confidentiality == Confidentiality.Secret ? r.Project.CodeName ?? r.Project.Code : r.Project.Name;
        var ordered = request.Sort switch
        {
            ProjectSort.Code => By(rows, r => r.Project.Code, request.Descending),
            ProjectSort.Name => By(rows, name.With(GroupKeys.Full(viewer)), request.Descending),
            ProjectSort.Amount => By(rows, r => r.MicroYuan, request.Descending),
            ProjectSort.Stage => By(rows, r => r.Project.Stage, request.Descending),
            ProjectSort.Unit => By(rows, r => db.Units.Where(u => u.Id == r.Project.UnitId).Select(u => u.Name).First(), request.Descending),
            ProjectSort.SignedOn => By(rows, r => r.Project.SignedOn ?? DateOnly.MinValue, request.Descending),
            ProjectSort.StartedOn => By(rows, r => r.Project.StartedOn ?? DateOnly.MinValue, request.Descending),
            // Every project has a stage and so a day; asked for as it is, an index answers.
            _ => By(rows, r => r.On, request.Descending),
        };
        return ordered.ThenBy(r => r.Project.Code);
    }

    private static IOrderedQueryable<ListedProject> By<TKey>(IQueryable<ListedProject> rows, Expression<Func<ListedProject, TKey>> key, bool descending) =>
        descending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    private static Expression<Func<ListedProject, bool, ProjectRowDto>> Row(IAppDbContext db) => (r, inFull) => new ProjectRowDto
    {
        Id = r.Project.Id,
        Code = r.Project.Code,
        DisplayName = !inFull ? r.Project.Code : r.Project.Confidentiality == Confidentiality.Secret ? r.Project.CodeName ?? r.Project.Code : r.Project.Name,
        Investor = inFull && r.Project.Confidentiality != Confidentiality.Secret ? r.Project.LeadInvestor : null,
        Amount = r.Amount,
        Currency = r.Currency,
        Stage = r.Project.Stage,
        StageOn = r.Project.StageOn,
        Status = r.Project.Status,
        StatusOn = r.Project.StatusOn,
        Unit = db.Units.Where(u => u.Id == r.Project.UnitId).Select(u => u.ShortName).First(),
        Chain = db.Chains.Where(c => c.Id == r.Project.ChainId).Select(c => c.Name).FirstOrDefault(),
        Owner = inFull ? db.Posts.Where(o => o.Id == r.Project.OwnerPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault() : null,
        Sector = r.Project.Sector,
        Confidentiality = r.Project.Confidentiality,
        KeyLists = r.Project.KeyLists.OrderBy(k => k.Year).ThenBy(k => k.Level).Select(k => new KeyListMark(k.Year, k.Level)).ToList(),
        SignedOn = r.Project.SignedOn,
        StartedOn = r.Project.StartedOn,
        CountedOn = r.On,
        IsMasked = !inFull,
        SourceChannel = inFull ? r.Project.SourceChannel : null,
        SourceRegion = r.Project.SourceRegion,
        NextStep = inFull && r.Project.Confidentiality != Confidentiality.Secret ? r.Project.NextStep : null,
        NextStepOn = inFull ? r.Project.NextStepOn : null,
        RegisteredOn = r.Project.RegisteredOn,
        LandSecuredOn = r.Project.LandSecuredOn,
        CompletedOn = r.Project.CompletedOn,
        ProducingOn = r.Project.ProducingOn,
        StartedStatisticsOn = r.Project.StartedStatisticsOn,
        CompletedStatisticsOn = r.Project.CompletedStatisticsOn,
        FullCapacityOn = r.Project.FullCapacityOn,
        ReviewGrade = inFull ? db.QualityReviews.Where(q => q.StandingKey == r.Project.Id).Select(q => q.Grade).FirstOrDefault() : ReviewGrade.None,
    };
}
