using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>What a replay goes by beside the projects: rules by year, rates of record, units.</summary>
public sealed class RaceTerms(IReadOnlyList<NumberedRules> rules, RateTable rates, IReadOnlyDictionary<Guid, RaceUnit> units)
{
    private const int MostSuccessions = 20;

    private readonly Dictionary<int, NumberedRules> byYear = [];

    public IReadOnlyDictionary<Guid, RaceUnit> Units => units;

    public RateTable Rates => rates;

    public IReadOnlyList<NumberedRules> AllRules => rules;

    /// <summary>Of the versions that hold by that year the one that began last; of two that begin with one year the later version.</summary>
    public NumberedRules RulesOf(int year)
    {
        if (!byYear.TryGetValue(year, out var found))
        {
            byYear[year] = found = rules.Where(r => r.Rules.FromYear <= year).OrderBy(r => r.Rules.FromYear).ThenBy(r => r.Number).LastOrDefault() ?? rules[0];
        }

        return found;
    }

    /// <summary>Who holds a unit's share on a day: the unit itself, or after its last day what it was merged into; a unit split up hands on to where the project went.</summary>
    public RaceUnit? HolderOn(Guid unitId, DateOnly day, Guid projectUnitId)
    {
        var unit = units.GetValueOrDefault(unitId);
        for (var steps = 0; unit?.ValidTo < day && steps < MostSuccessions; steps++)
        {
            var next = unit.SuccessorId ?? projectUnitId;
            if (next == unit.Id)
            {
                break;
            }

            unit = units.GetValueOrDefault(next);
        }

        return unit;
    }
}
