using static DevZoneCrm.Core.Notices.Domain.NoticeKind;

namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>What holds for each kind of notice, in one table.</summary>
public static class NoticeKinds
{
    public const NoticeWays Everywhere = NoticeWays.App | NoticeWays.Digest;

    private static readonly Dictionary<NoticeTopic, NoticeKind[]> Topics = new()
    {
        [NoticeTopic.Claims] = [ClaimToConfirm, ClaimReturned, ClaimConfirmed],
        [NoticeTopic.Firms] = [FirmClaimLapsing, FirmClaimLapsed, FirmRequestAsked, FirmRequestAnswered, FirmDisputeRaised, FirmDisputeToDecide, FirmDisputeDecided, SplitProposed, SplitAnswered],
        [NoticeTopic.Handovers] = [HandoverToSign, HandoverDone],
        [NoticeTopic.Reviews] = [OpinionAsked, ReviewDecided],
        [NoticeTopic.Race] = [BoardPublished, AppealFiled, AppealAnswered],
        [NoticeTopic.Projects] = [ProjectAssigned, ProjectsAssigned, NextStepGiven, NextStepDue, NextStepLate, MilestoneLate],
        [NoticeTopic.Mentions] = [Mentioned],
        [NoticeTopic.Supervision] = [SupervisionIssued, SupervisionDue, SupervisionYellow, SupervisionRed, SupervisionProgress, SupervisionReminded, SupervisionReturned, SupervisionExtensionAsked, SupervisionExtensionAnswered, SupervisionClosed, SupervisionWithdrawn],
        [NoticeTopic.Quotas] = [QuotaShort],
        [NoticeTopic.Meetings] = [MeetingCalled, MeetingAgendaReady, MeetingCancelled, DecisionGiven, MinutesPublished],
        [NoticeTopic.Events] = [EventCalled, EventNear, EventCancelled, EventGap],
        [NoticeTopic.System] = [DigestReady, DeliveryFailed],
    };

    private static readonly Dictionary<NoticeKind, NoticeTopic> TopicOf = Topics.SelectMany(t => t.Value, (t, kind) => (Kind: kind, Topic: t.Key)).ToDictionary(x => x.Kind, x => x.Topic);

    // Somebody waits for the reader, or a deadline of his has passed: that cannot be switched off.
    private static readonly HashSet<NoticeKind> Always =
    [
        ClaimToConfirm, ClaimReturned, FirmClaimLapsing, FirmRequestAsked, FirmDisputeRaised, FirmDisputeToDecide, SplitProposed, HandoverToSign, OpinionAsked, AppealFiled, SupervisionIssued,
        SupervisionYellow, SupervisionRed, SupervisionReminded, SupervisionReturned, SupervisionExtensionAsked, DeliveryFailed,
    ];

    // Only ever lines of the digest, or of it: nothing to choose.
    private static readonly HashSet<NoticeKind> OfDigest = [NextStepDue, NextStepLate, SupervisionDue];

    // Not told by themselves: a decision is told as the 督办 it is, gaps and late milestones stand on their pages. Their numbers stay taken, for what people chose about them is stored.
    private static readonly HashSet<NoticeKind> Never = [DecisionGiven, EventGap, MilestoneLate];

    public static NoticeTopic Topic(NoticeKind kind) => TopicOf[kind];

    public static IReadOnlyList<NoticeKind> Of(NoticeTopic topic) => Topics[topic];

    /// <summary>May its reader do without it in the app?</summary>
    public static bool MayBeOff(NoticeKind kind) => !Always.Contains(kind);

    /// <summary>The kinds a person chooses about.</summary>
    public static IEnumerable<NoticeKind> Choosable => Enum.GetValues<NoticeKind>().Where(k => !OfDigest.Contains(k) && !Never.Contains(k));

    /// <summary>Where it goes, given what its reader chose.</summary>
    public static NoticeWays Allowed(NoticeKind kind, NoticeWays? chosen) => kind switch
    {
        // The digest does not tell of itself.
        DigestReady => (chosen ?? NoticeWays.App) & NoticeWays.App,
        _ => MayBeOff(kind) ? chosen ?? Everywhere : (chosen ?? Everywhere) | NoticeWays.App,
    };
}
