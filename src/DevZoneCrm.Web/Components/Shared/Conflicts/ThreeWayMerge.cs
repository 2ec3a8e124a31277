namespace DevZoneCrm.Web.Components.Shared.Conflicts;

/// <summary>What was there, what another saved and what was typed here, put together field by field. Nothing typed is lost: it takes two changes of one field to ask.</summary>
public static class ThreeWayMerge
{
    public static MergeOutcome Of(IEnumerable<string> fields, Func<string, string> before, Func<string, string> theirs, Func<string, string> mine)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(mine);
        var (values, taken, clashes) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<FieldTaken>(), new List<FieldClash>());
        foreach (var field in fields)
        {
            var (stood, saved, typed) = (before(field), theirs(field), mine(field));
            values[field] = typed == stood ? saved : typed;
            if (saved == stood || saved == typed)
            {
                continue;
            }

            if (typed == stood)
            {
                taken.Add(new FieldTaken(field, stood, saved));
            }
            else
            {
                clashes.Add(new FieldClash(field, stood, saved, typed));
            }
        }

        return new MergeOutcome(values, taken, clashes);
    }
}
