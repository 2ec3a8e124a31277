namespace DevZoneCrm.Core.Months.Domain;

/// <summary>更正: how a line of a closed month differs from what is on record now. One side is missing where a project is new or gone.</summary>
public sealed record Correction(FlowLine? Before, FlowLine? After)
{
    public FlowLine Line => After ?? Before!;

    public LineChange Change
    {
        get
        {
            if (Before is null || After is null)
            {
                return Before is null ? LineChange.New : LineChange.Gone;
            }

            var change = Before.On != After.On || Before.EarlierOn != After.EarlierOn ? LineChange.Date : LineChange.None;
            change |= Before.Amount != After.Amount || Before.Currency != After.Currency ? LineChange.Amount : LineChange.None;
            change |= Before.RateE4 != After.RateE4 ? LineChange.Rate : LineChange.None;
            change |= Before.UnitId != After.UnitId ? LineChange.Unit : LineChange.None;
            change |= Before.Parts != After.Parts ? LineChange.Parts : LineChange.None;
            change |= Before.ChainId != After.ChainId ? LineChange.Chain : LineChange.None;
            change |= Before.Sector != After.Sector ? LineChange.Sector : LineChange.None;
            return change | (Before.Tags != After.Tags ? LineChange.Tags : LineChange.None);
        }
    }
}
