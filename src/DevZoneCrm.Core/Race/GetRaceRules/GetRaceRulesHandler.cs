using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.GetRaceRules;

public sealed class GetRaceRulesHandler(IAppDbContext db, ZoneCalendar calendar, ShippedRaceRules shipped) : IRequestHandler<GetRaceRulesQuery, RaceRulesDto>
{
    public async Task<RaceRulesDto> Handle(GetRaceRulesQuery request, CancellationToken cancellationToken)
    {
        var terms = await db.RaceTermsAsync(shipped, cancellationToken);
        var rules = await db.RaceRulesAsync(shipped, cancellationToken);
        var wanted = request.Number is { } number
            ? rules.SingleOrDefault(r => r.Number == number) ?? throw new NotFoundException(nameof(Domain.RaceRuleSet))
            : terms.RulesOf(calendar.Today.Year);
        var signed = await db.RaceRuleSets.AsNoTracking().Select(r => new { r.Number, r.WrittenBy, r.WrittenAt }).ToDictionaryAsync(r => r.Number, cancellationToken);
        var versions = rules.Select(r =>
        {
            var by = signed.GetValueOrDefault(r.Number);
            var next = rules.Where(o => o.Number > r.Number || o.Rules.FromYear > r.Rules.FromYear).Where(o => o.Rules.FromYear >= r.Rules.FromYear).Select(o => (int?)o.Rules.FromYear).Min();
            return new RaceRulesVersionDto(r.Number, r.Rules.Code, r.Rules.Name, r.Rules.FromYear, next - 1, by is null, by?.WrittenBy, by?.WrittenAt);
        }).OrderByDescending(v => v.Number).ToList();
        return new RaceRulesDto(versions.Single(v => v.Number == wanted.Number), wanted.Rules, versions, await db.FirstOpenRaceYearAsync(calendar.Today, cancellationToken), await GroupsAsync(terms, cancellationToken));
    }

    private async Task<IReadOnlyList<RaceGroupDto>> GroupsAsync(Domain.RaceTerms terms, CancellationToken cancellationToken)
    {
        var names = await db.UnitGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        return [.. terms.Units.Values.Where(u => u.IsValidOn(calendar.Today)).GroupBy(u => u.GroupId is { } id ? names.GetValueOrDefault(id) : null)
            .Select(g => new RaceGroupDto(g.Key, [.. g.Select(u => u.Name).Order(StringComparer.Ordinal)])).OrderBy(g => g.Name is null).ThenBy(g => g.Name, StringComparer.Ordinal)];
    }
}
