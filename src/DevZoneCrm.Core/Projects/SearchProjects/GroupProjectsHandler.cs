using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class GroupProjectsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GroupProjectsQuery, ProjectGroupsDto>
{
    public async Task<ProjectGroupsDto> Handle(GroupProjectsQuery request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var viewer = context.Viewer;
        var listed = await db.ListAsync(request.Filter, viewer, calendar.Today, isCommon: false, cancellationToken);
        var isPlain = request.Filter.IsPlain;
        var groups = request.By switch
        {
            ProjectGrouping.Stage => await SumsAsync(listed, GroupKeys.Stage, isPlain, cancellationToken),
            ProjectGrouping.Unit => await SumsAsync(listed, GroupKeys.Unit, isPlain, cancellationToken),
            ProjectGrouping.Chain => await SumsAsync(listed, GroupKeys.Chain, isPlain, cancellationToken),
            ProjectGrouping.Owner => await SumsAsync(listed, GroupKeys.Owner(viewer), isPlain, cancellationToken),
            ProjectGrouping.Sector => await SumsAsync(listed, GroupKeys.Sector, isPlain, cancellationToken),
            _ => await SumsAsync(listed, GroupKeys.Source(viewer), isPlain, cancellationToken),
        };
        var names = await NamesAsync(request.By, [.. groups.Select(g => g.Key)], cancellationToken);
        var named = groups.GroupBy(g => g.Key).Select(g => (g.Key, Figure: Figure.Of(g.Select(x => x.Sum))))
            .Select(g => (g.Key, Dto: new ProjectGroupDto(Text(g.Key), g.Key is null ? null : names.GetValueOrDefault(g.Key, Text(g.Key)), g.Figure)));
        var ordered = request.By is ProjectGrouping.Stage or ProjectGrouping.Sector
            ? named.OrderBy(g => g.Key is null).ThenBy(g => g.Key)
            : named.OrderBy(g => g.Key is null).ThenByDescending(g => g.Dto.Figure.Wan).ThenBy(g => g.Dto.Name, StringComparer.Ordinal);
        return new ProjectGroupsDto([.. ordered.Select(g => g.Dto)], Figure.Of(groups.Select(g => g.Sum)));
    }

    // One grouped statement. As in the list's sum, a plain list knows one rate and needs not be grouped by it.
    private static async Task<List<(object? Key, CountedGroup Sum)>> SumsAsync<TKey>(
        IQueryable<ListedProject> listed, Expression<Func<ListedProject, TKey>> key, bool isPlain, CancellationToken cancellationToken)
    {
        Expression<Func<ListedProject, TKey, KeyedRow<TKey>>> row = (r, k) => new KeyedRow<TKey> { Key = k, Currency = r.Currency, RateE4 = r.RateE4, Amount = r.Amount };
        var rows = listed.Select(row.With(key));
        var groups = isPlain
            ? rows.GroupBy(r => new { r.Key, r.Currency }).Select(g => new { g.Key.Key, g.Key.Currency, RateE4 = g.Max(r => r.RateE4), Count = g.Count(), Sum = g.Sum(r => r.Amount) })
            : rows.GroupBy(r => new { r.Key, r.Currency, r.RateE4 }).Select(g => new { g.Key.Key, g.Key.Currency, g.Key.RateE4, Count = g.Count(), Sum = g.Sum(r => r.Amount) });
        return [.. (await groups.ToListAsync(cancellationToken))
            .Select(g => ((object?)g.Key, new CountedGroup { Currency = g.Currency, RateE4 = g.RateE4, Count = g.Count, Sum = g.Sum }))];
    }

    private async Task<Dictionary<object, string>> NamesAsync(ProjectGrouping by, List<object?> keys, CancellationToken cancellationToken)
    {
        var ids = keys.OfType<Guid>().Distinct().ToList();
        var names = by switch
        {
            ProjectGrouping.Unit => await db.Units.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => (object)u.Id, u => u.ShortName, cancellationToken),
            ProjectGrouping.Chain => await db.Chains.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => (object)c.Id, c => c.Name, cancellationToken),
            ProjectGrouping.Owner => await db.Posts.Where(o => ids.Contains(o.Id)).Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name })
                .ToDictionaryAsync(x => (object)x.Id, x => x.Name, cancellationToken),
            _ => keys.OfType<Enum>().Distinct().ToDictionary(key => (object)key, key => ErrorTexts.Word(key)),
        };
        return names;
    }

    private static string Text(object? key) => key?.ToString() ?? string.Empty;
}
