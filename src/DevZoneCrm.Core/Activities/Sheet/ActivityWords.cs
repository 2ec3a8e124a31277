using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities.Sheet;

/// <summary>The words of a sheet of activities, in the order of the contract; the English ones are those an English export writes.</summary>
public static class ActivityWords
{
    public static readonly IReadOnlyDictionary<string, ActivityKind> Kinds = new Dictionary<string, ActivityKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["上门拜访"] = ActivityKind.Visit,
        ["外出招商"] = ActivityKind.Trip,
        ["来访接待"] = ActivityKind.Reception,
        ["视频"] = ActivityKind.Video,
        ["线上"] = ActivityKind.Online,
        ["电话"] = ActivityKind.Call,
        ["邮件"] = ActivityKind.Mail,
        ["驻城"] = ActivityKind.Stationed,
    };

    public static readonly IReadOnlyDictionary<string, ActivityKind> English = new Dictionary<string, ActivityKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["Visit"] = ActivityKind.Visit,
        ["Trip"] = ActivityKind.Trip,
        ["Reception"] = ActivityKind.Reception,
        ["Video call"] = ActivityKind.Video,
        ["Video"] = ActivityKind.Video,
        ["Online"] = ActivityKind.Online,
        ["Phone call"] = ActivityKind.Call,
        ["Call"] = ActivityKind.Call,
        ["Mail"] = ActivityKind.Mail,
        ["Stationed"] = ActivityKind.Stationed,
    };
}
