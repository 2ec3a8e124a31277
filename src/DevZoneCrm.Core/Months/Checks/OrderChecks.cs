using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months.Checks;

/// <summary>Months before this one: still open, or with corrections that this one will keep.</summary>
public sealed class OrderChecks(IAppDbContext db) : IMonthCheck
{
    public async Task<IReadOnlyList<MonthCheckDto>> FindAsync(MonthUnderCheck month, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(month);
        var closed = await db.ClosedMonthsAsync(cancellationToken);
        var earlier = closed.FindAll(c => c.FirstOn < month.FirstOn);
        var found = new List<MonthCheckDto>();
        if (earlier is [var first, ..])
        {
            // Before the first month that was ever closed nobody kept any.
            var known = earlier.ConvertAll(c => c.FirstOn).ToHashSet();
            var open = new List<string>();
            for (var day = first.FirstOn; day < month.FirstOn; day = day.AddMonths(1))
            {
                if (!known.Contains(day))
                {
                    open.Add(MonthClose.CodeOf(day));
                }
            }

            if (open.Count > 0)
            {
                found.Add(new MonthCheckDto(MonthCheckKind.EarlierOpen, false, open.Count) { About = open });
            }
        }

        var waiting = (await db.CorrectionsAsync(viewer, earlier, cancellationToken)).Where(c => c.BookedIn is null).ToList();
        if (waiting.Count > 0)
        {
            var codes = closed.ToDictionary(c => c.Key, c => c.Code);
            found.Add(new MonthCheckDto(MonthCheckKind.CorrectionsToKeep, false, waiting.Select(w => (w.CorrectsKey, w.Correction.Line.ProjectId)).Distinct().Count()) { About = [.. waiting.Select(w => codes[w.CorrectsKey]).Distinct()] });
        }

        return found;
    }
}
