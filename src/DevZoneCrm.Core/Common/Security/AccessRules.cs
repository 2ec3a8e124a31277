using System.Collections.Frozen;
using DevZoneCrm.Core.Common.Security.Rules;

namespace DevZoneCrm.Core.Common.Security;

/// <summary>
/// Which permission each request needs: one line for every command and query, in the table of its noun under <c>Rules</c>. A request without a line is refused, and a test fails.
/// Which projects it may touch is decided beside it, in the authorization behaviour and in <c>ProjectVisibility</c>.
/// </summary>
public static class AccessRules
{
    // Two lines for one request would be two answers: putting the tables together refuses that.
    private static readonly FrozenDictionary<Type, Permission> Table = new[]
    {
        ProjectAccess.Table,
        ReportAccess.Table,
        ImportAccess.Table,
        AccountAccess.Table,
        ActivityAccess.Table,
        SettingsAccess.Table,
        ListAccess.Table,
        ReviewAccess.Table,
        MonthAccess.Table,
        FirmAccess.Table,
        ClaimAccess.Table,
        RecordAccess.Table,
        HandoverAccess.Table,
        TargetAccess.Table,
        RaceAccess.Table,
        NoticeAccess.Table,
        SupervisionAccess.Table,
        QuotaAccess.Table,
        EventAccess.Table,
        MeetingAccess.Table,
    }.SelectMany(table => table).ToDictionary(rule => rule.Key, rule => rule.Value).ToFrozenDictionary();

    /// <summary>The permission the request needs; none where nobody wrote a rule, which means nobody may send it.</summary>
    public static Permission? For(Type request) => Table.TryGetValue(request, out var permission) ? permission : null;
}
