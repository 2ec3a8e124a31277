using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>What a quota asks.</summary>
/// <param name="Kinds">Which activities count, comma-separated numbers of <see cref="ActivityKind"/>; nothing for leads.</param>
/// <param name="Required">In a whole period; 0 means there is no such quota.</param>
/// <param name="CountsRemote">视频, 线上, 电话 and 邮件 count as well.</param>
public sealed record QuotaTerms(string Kinds, QuotaPart Part, int Required, bool CountsRemote)
{
    public const int MaxRequired = 99;
    public const int MaxKindsLength = 40;

    public static readonly IReadOnlyList<ActivityKind> Remote = [ActivityKind.Video, ActivityKind.Online, ActivityKind.Call, ActivityKind.Mail];

    /// <summary>All that count, in order.</summary>
    public IReadOnlyList<ActivityKind> AllKinds => [.. Parse(Kinds).Concat(CountsRemote ? Remote : []).Distinct().Order()];

    /// <summary>A trip that counts covers its stops: they are not counted again beside it.</summary>
    public bool LeavesOutStops => AllKinds.Contains(ActivityKind.Trip);

    /// <summary>Numbers of known kinds with commas between, or nothing.</summary>
    public static bool IsWritten(string? kinds) => kinds is not null && kinds.Length <= MaxKindsLength
        && kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).All(k => int.TryParse(k, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var kind) && Enum.IsDefined((ActivityKind)kind));

    public static string Write(IEnumerable<ActivityKind> kinds) => string.Join(',', kinds.Distinct().Order().Select(k => (int)k));

    private static IEnumerable<ActivityKind> Parse(string kinds) =>
        kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(k => (ActivityKind)int.Parse(k, System.Globalization.CultureInfo.InvariantCulture));
}
