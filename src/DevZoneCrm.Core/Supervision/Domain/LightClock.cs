using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>
/// The lights of 督办 as a pure replay (示例规则; the days are data). Every morning is judged once, by what people had done up to the evening before:
/// <list type="bullet">
/// <item>yellow, when no progress was noted for <see cref="SupervisionTerms.ReportDays"/> working days; the next such period follows at once;</item>
/// <item>yellow, once for a deadline, on the first of its last <see cref="SupervisionTerms.NearDays"/> working days if there was no progress at all; an order given within them is judged on its last day;</item>
/// <item>red, with the yellow light that makes it <see cref="SupervisionTerms.YellowsForRed"/> since the start or the last extension, noted in between or not;</item>
/// <item>red, on the day after the deadline.</item>
/// </list>
/// A progress note puts out a yellow light, not a red one; an extension begins anew. Two reasons on one morning are one yellow light. A red light climbs by the working days since it came.
/// </summary>
public static class LightClock
{
    private static readonly EscalationLevel[] Levels = [EscalationLevel.UnitHead, EscalationLevel.LineLeader, EscalationLevel.Director];

    public static (LightState State, IReadOnlyList<LightFinding> Found) Morning(LightState state, DateOnly day, SupervisionTerms terms, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(calendar);
        if (state.IsWaiting)
        {
            return (state, []);
        }

        var found = new List<LightFinding>();
        if (day > state.DueOn)
        {
            state = Overdue(state, day, found);
        }
        else if (state.Light != SupervisionLight.Red)
        {
            state = Yellow(state, day, terms, calendar, found);
        }

        return (state.Light == SupervisionLight.Red ? Climb(state, day, terms, calendar, found) : state, found);
    }

    /// <summary>Every morning after <paramref name="after"/> up to and with <paramref name="through"/>, as after days without a server.</summary>
    public static (LightState State, IReadOnlyList<(DateOnly On, LightFinding Finding)> Found) Mornings(LightState state, DateOnly after, DateOnly through, SupervisionTerms terms, WorkingCalendar calendar)
    {
        var all = new List<(DateOnly, LightFinding)>();
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
        {
            (state, var found) = Morning(state, day, terms, calendar);
            all.AddRange(found.Select(f => (day, f)));
        }

        return (state, all);
    }

    /// <summary>A progress note of the day.</summary>
    public static LightState Noted(LightState state, DateOnly day) =>
        state with { SignOn = day, HasProgress = true, Light = state.Light == SupervisionLight.Yellow ? SupervisionLight.Green : state.Light };

    /// <summary>Reported as done: the clocks stand still until the issuer has looked.</summary>
    public static LightState Waiting(LightState state, DateOnly day) => Noted(state, day) with { IsWaiting = true };

    /// <summary>Sent back: the clocks go on.</summary>
    public static LightState Returned(LightState state, DateOnly day) => state with { IsWaiting = false, SignOn = day };

    /// <summary>A new deadline: everything begins anew, what was is in the history.</summary>
    public static LightState Extended(DateOnly day, DateOnly dueOn) => LightState.Start(day, dueOn);

    /// <summary>The morning on which an order without progress turns yellow.</summary>
    public static DateOnly WarnsOn(DateOnly from, DateOnly dueOn, int nearDays, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var first = dueOn;
        for (var left = nearDays; left > 1;)
        {
            first = first.AddDays(-1);
            left -= calendar.IsWorkingDay(first) ? 1 : 0;
        }

        return first > from ? first : dueOn;
    }

    /// <summary>The next morning on which something turns if nobody does anything; at the latest the one after the deadline, then the next step up the line.</summary>
    public static DateOnly? NextTurn(LightState state, DateOnly after, SupervisionTerms terms, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(calendar);
        var next = new List<DateOnly>();
        if (!state.IsOverdue)
        {
            next.Add(state.DueOn.AddDays(1));
        }

        if (state.Light == SupervisionLight.Red)
        {
            next.AddRange(Levels.Where(l => l > state.Level).Select(l => calendar.AddWorkingDays(state.RedOn!.Value, After(l, terms))));
        }
        else
        {
            next.Add(calendar.AddWorkingDays(state.SignOn, terms.ReportDays).AddDays(1));
            if (!state.IsWarned && !state.HasProgress)
            {
                next.Add(WarnsOn(state.From, state.DueOn, terms.NearDays, calendar));
            }
        }

        return next.Where(day => day > after).Select(day => (DateOnly?)day).Min();
    }

    private static LightState Overdue(LightState state, DateOnly day, List<LightFinding> found)
    {
        if (state.IsOverdue)
        {
            return state;
        }

        found.Add(new(SupervisionLight.Red, LightCause.Overdue));
        return state with { IsOverdue = true, Light = SupervisionLight.Red, RedOn = state.RedOn ?? day };
    }

    private static LightState Yellow(LightState state, DateOnly day, SupervisionTerms terms, WorkingCalendar calendar, List<LightFinding> found)
    {
        var reportBy = calendar.AddWorkingDays(state.SignOn, terms.ReportDays);
        var near = !state.IsWarned && !state.HasProgress && day >= WarnsOn(state.From, state.DueOn, terms.NearDays, calendar);
        if (day <= reportBy && !near)
        {
            return state;
        }

        found.Add(new(SupervisionLight.Yellow, near ? LightCause.DueNear : LightCause.NoReport));
        state = state with { Yellows = state.Yellows + 1, Light = SupervisionLight.Yellow, IsWarned = state.IsWarned || near, SignOn = day > reportBy ? reportBy : state.SignOn };
        if (state.Yellows < terms.YellowsForRed)
        {
            return state;
        }

        found.Add(new(SupervisionLight.Red, LightCause.SecondYellow));
        return state with { Light = SupervisionLight.Red, RedOn = day };
    }

    private static LightState Climb(LightState state, DateOnly day, SupervisionTerms terms, WorkingCalendar calendar, List<LightFinding> found)
    {
        var days = calendar.WorkingDaysBetween(state.RedOn!.Value, day);
        foreach (var level in Levels.Where(l => l > state.Level && days >= After(l, terms)))
        {
            found.Add(new(SupervisionLight.Red, null, level));
            state = state with { Level = level };
        }

        return state;
    }

    private static int After(EscalationLevel level, SupervisionTerms terms) => level switch
    {
        EscalationLevel.UnitHead => terms.UnitHeadDays,
        EscalationLevel.LineLeader => terms.LineLeaderDays,
        _ => terms.DirectorDays,
    };
}
