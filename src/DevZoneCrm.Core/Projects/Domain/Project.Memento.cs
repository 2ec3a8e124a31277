using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>What an import changes, kept and put back. Asks for investors, key lists and status periods to be loaded.</summary>
public sealed partial class Project
{
    public ProjectMemento Remember() => new(
        Facts,
        [.. investors.OrderBy(i => i.Ordinal).Select(i => new Investor(i.Name, i.CreditCode))],
        Amount,
        Currency,
        [.. keyLists.Select(k => new KeyListMark(k.Year, k.Level))],
        MilestoneDates.All.Where(m => DateOf(m) is not null).ToDictionary(m => m, m => DateOf(m)!.Value),
        Status,
        StatusOn,
        StatusReason,
        LostTo,
        [.. statusPeriods.OrderBy(p => p.FromOn).ThenBy(p => p.Id).Select(p => new StatusSpan(p.Id, p.Status, p.FromOn, p.UntilOn, p.Reason, p.LostTo))],
        []);

    /// <summary>Puts everything back, field by field. The lines of history named in the memento are the caller's to remove: they may not be loaded.</summary>
    public void Restore(ProjectMemento before)
    {
        ArgumentNullException.ThrowIfNull(before);
        ReviseFacts(before.Facts);
        SetInvestors(before.Investors);
        SetInvestment(new Money(before.Amount, before.Currency));
        SetKeyLists([.. before.KeyLists]);
        foreach (var milestone in MilestoneDates.All)
        {
            Assign(milestone, before.Dates.TryGetValue(milestone, out var on) ? on : null);
        }

        DeriveFromDates();
        (Status, StatusOn, StatusReason, LostTo) = (before.Status, before.StatusOn, before.StatusReason, before.LostTo);
        statusPeriods.RemoveAll(p => !before.StatusPeriods.Any(s => s.Id == p.Id));
        foreach (var span in before.StatusPeriods)
        {
            if (statusPeriods.Find(p => p.Id == span.Id) is { } known)
            {
                known.Reopen(span.UntilOn);
            }
            else
            {
                statusPeriods.Add(new StatusPeriod(Id, span));
            }
        }
    }
}
