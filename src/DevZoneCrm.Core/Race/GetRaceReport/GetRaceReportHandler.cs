using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.GetRaceReport;

public sealed class GetRaceReportHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, RaceScoreboard scoreboard, ShippedRaceRules shipped) : IRequestHandler<GetRaceReportQuery, RaceReportDto>
{
    public async Task<RaceReportDto> Handle(GetRaceReportQuery request, CancellationToken cancellationToken)
    {
        var (today, last) = (calendar.Today, new DateOnly(request.Year, 12, 31));
        var asOf = request.AsOf ?? (last > today ? today : last);
        var span = RaceSpan.OfYear(request.Year, asOf);
        if (await RateCheck.MayMissAsync(db, span.From, cancellationToken))
        {
            // Without a rate a dollar project has no tier: it is named rather than given no points.
            var seen = db.Projects.VisibleTo(context.Viewer);
            await Counting.Flows(db, seen, FlowKinds.All, span.From, span.To).RequireRatesAsync(seen, context.Viewer, cancellationToken);
        }

        var rules = await db.RaceTermsAsync(shipped, cancellationToken);
        var groups = await db.UnitGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var entries = (await EntriesAsync(span, rules, cancellationToken)).ToLookup(e => e.UnitId, e => e.Entry);
        var standings = await scoreboard.StandingsAsync(span, cancellationToken);
        var units = standings.Select(s => new RaceReportUnitDto(
            s.Unit.Name, s.Unit.GroupId is { } group ? groups.GetValueOrDefault(group) : null, s.Unit.PointsE2 / 100m, s.Unit.UnitPointsE2 / 100m, s.P, s.Unit.T, s.Score, s.Rank, [.. entries[s.Unit.UnitId]]));
        return new RaceReportDto(request.Year, asOf, rules.RulesOf(request.Year).Rules.Code, [.. units.OrderBy(u => u.Group is null).ThenBy(u => u.Group, StringComparer.Ordinal).ThenBy(u => u.Rank).ThenBy(u => u.Unit, StringComparer.Ordinal)]);
    }

    private async Task<IEnumerable<(Guid UnitId, RaceReportEntryDto Entry)>> EntriesAsync(RaceSpan span, RaceTerms terms, CancellationToken cancellationToken)
    {
        var seen = db.Projects.AsNoTracking().VisibleTo(context.Viewer);
        var rows = await db.RaceEntries.AsNoTracking().Live(span)
            .Select(e => new { Entry = e, Code = seen.Where(p => p.Id == e.ProjectId).Select(p => p.Code).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        var foreseen = await db.ForeseenAsync(terms, span, calendar.Today, cancellationToken);
        if (foreseen.Count > 0)
        {
            var codes = await seen.Where(p => p.SignedOn != null).Select(p => new { p.Id, p.Code }).ToDictionaryAsync(p => p.Id, p => p.Code, cancellationToken);
            rows.AddRange(foreseen.Select(e => new { Entry = e, Code = codes.GetValueOrDefault(e.ProjectId!.Value) }));
        }

        // What the reader may not see is left out: tier and multiplier would tell of it. The sums are the same for everybody.
        return rows.Where(r => r.Code is not null || r.Entry.ProjectId is null).OrderBy(r => r.Entry.On).ThenBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Entry.Cause).ThenBy(r => Turn(r.Entry.TakesBack ?? r.Entry.Milestone))
            .Select(r => (r.Entry.UnitId, Dto(r.Entry, r.Code)));
    }

    // 注册 and 拿地 stand between 签约 and 开工; unit points stand after project points.
    private static int Turn(RaceMilestone milestone) => milestone is RaceMilestone.Registered or RaceMilestone.LandSecured ? (int)RaceMilestone.Signed * 10 + (milestone == RaceMilestone.Registered ? 1 : 2) : (int)milestone * 10;

    private static RaceReportEntryDto Dto(RaceEntry entry, string? code) => new(
        code, entry.Milestone, entry.On, entry.Tier, entry.FullE2 / 100m, entry.Share, entry.MultiplierE2 / 100m, entry.Split, entry.PointsE2 / 100m, entry.UnitPointsE2 / 100m, entry.TakesBack);
}
