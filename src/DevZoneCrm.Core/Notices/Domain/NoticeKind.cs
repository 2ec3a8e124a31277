namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>
/// What a notice, or a line of the daily digest, is about. Each kind has a word (<c>Word.X</c>) and a sentence (<c>Text.X</c>) in Resources/Notices; the sentence's {0} is the
/// project as its reader may see it, {1} and on are the arguments. Stored by number: new ones go to the end.
/// </summary>
public enum NoticeKind
{
    /// <summary>申报 waits for the reader to verify or approve. {1} who, {2} milestone.</summary>
    ClaimToConfirm = 0,

    /// <summary>{1} who, {2} milestone, {3} reason.</summary>
    ClaimReturned = 1,

    /// <summary>{1} who, {2} milestone.</summary>
    ClaimConfirmed = 2,

    /// <summary>首报 runs out. {1} last day.</summary>
    FirmClaimLapsing = 3,

    /// <summary>{1} last day.</summary>
    FirmClaimLapsed = 4,

    /// <summary>联合招商 or 流转. {1} unit, {2} kind, {3} last day for the answer.</summary>
    FirmRequestAsked = 5,

    /// <summary>{1} who, {2} kind, {3} how it now stands.</summary>
    FirmRequestAnswered = 6,

    /// <summary>{1} unit that raised it.</summary>
    FirmDisputeRaised = 7,

    /// <summary>The next of the three has to act. {1} last day.</summary>
    FirmDisputeToDecide = 8,

    /// <summary>{1} outcome.</summary>
    FirmDisputeDecided = 9,

    /// <summary>分成. {1} who.</summary>
    SplitProposed = 10,

    /// <summary>{1} who, {2} how it now stands.</summary>
    SplitAnswered = 11,

    /// <summary>交接单. {1} from, {2} to, {3} how many projects.</summary>
    HandoverToSign = 12,

    /// <summary>{1} from, {2} to.</summary>
    HandoverDone = 13,

    /// <summary>{1} last day.</summary>
    OpinionAsked = 14,

    /// <summary>{1} grade or refusal.</summary>
    ReviewDecided = 15,

    /// <summary>{1} month, {2} last day to object.</summary>
    BoardPublished = 16,

    /// <summary>{1} unit.</summary>
    AppealFiled = 17,

    /// <summary>{1} state.</summary>
    AppealAnswered = 18,

    /// <summary>{1} who.</summary>
    ProjectAssigned = 19,

    /// <summary>{1} who, {2} how many.</summary>
    ProjectsAssigned = 20,

    /// <summary>{1} who, {2} the words around it.</summary>
    Mentioned = 21,

    /// <summary>{1} day, {2} how many lines.</summary>
    DigestReady = 22,

    /// <summary>Mail or webhook gave up. {1} channel, {2} reason.</summary>
    DeliveryFailed = 23,

    /// <summary>{1} what is to be done, {2} day.</summary>
    NextStepDue = 24,

    /// <summary>{1} what was to be done, {2} day.</summary>
    NextStepLate = 25,

    /// <summary>督办. {1} subject, {2} deadline, {3} issuer.</summary>
    SupervisionIssued = 26,

    /// <summary>{1} subject, {2} deadline.</summary>
    SupervisionDue = 27,

    /// <summary>{1} subject, {2} deadline.</summary>
    SupervisionYellow = 28,

    /// <summary>{1} subject, {2} deadline.</summary>
    SupervisionRed = 29,

    /// <summary>{1} subject, {2} who.</summary>
    SupervisionProgress = 30,

    /// <summary>{1} subject, {2} who, {3} new deadline asked for.</summary>
    SupervisionExtensionAsked = 31,

    /// <summary>{1} subject, {2} answer, {3} the deadline that now holds.</summary>
    SupervisionExtensionAnswered = 32,

    /// <summary>{1} subject, {2} who.</summary>
    SupervisionClosed = 33,

    /// <summary>{1} quota, {2} done, {3} required, {4} last day.</summary>
    QuotaShort = 34,

    /// <summary>{1} meeting, {2} day and hour, {3} place.</summary>
    MeetingCalled = 35,

    /// <summary>{1} meeting, {2} decision, {3} day.</summary>
    DecisionGiven = 36,

    /// <summary>{1} meeting.</summary>
    MinutesPublished = 37,

    /// <summary>{1} event, {2} day.</summary>
    EventNear = 38,

    /// <summary>{1} what is missing, {2} month.</summary>
    EventGap = 39,

    /// <summary>A milestone is late (签约未开工 …). {1} what, {2} days.</summary>
    MilestoneLate = 40,

    /// <summary>{1} who, {2} date: a next step somebody else planned for the reader.</summary>
    NextStepGiven = 41,

    /// <summary>{1} meeting, {2} day and hour.</summary>
    MeetingAgendaReady = 42,

    /// <summary>{1} meeting, {2} day and hour.</summary>
    MeetingCancelled = 43,

    /// <summary>The reader leads it, speaks, is seated there, or heads the unit that gives it. {1} event, {2} day, {3} place.</summary>
    EventCalled = 44,

    /// <summary>{1} event, {2} day, {3} reason.</summary>
    EventCancelled = 45,

    /// <summary>催办. {1} subject, {2} who, {3} deadline.</summary>
    SupervisionReminded = 46,

    /// <summary>退回续办. {1} subject, {2} who, {3} deadline.</summary>
    SupervisionReturned = 47,

    /// <summary>撤销督办. {1} subject, {2} who.</summary>
    SupervisionWithdrawn = 48,
}
