namespace DevZoneCrm.Core.Months.Checks;

/// <summary>What is looked at before a month is closed.</summary>
public enum MonthCheckKind
{
    /// <summary>A dollar project that no rate converts: the month cannot be closed.</summary>
    MissingRate,

    /// <summary>The year has no rate of its own and uses an earlier one.</summary>
    BorrowedRate,

    /// <summary>Claims dated in the month that nobody has confirmed or refused.</summary>
    PendingClaims,

    /// <summary>开工 or later without 签约.</summary>
    NotSigned,

    /// <summary>Recorded long after it happened.</summary>
    LateRecorded,

    /// <summary>Statistics accepted it before it happened.</summary>
    StatisticsBefore,

    /// <summary>签约 or 开工 on a day off.</summary>
    RestDay,

    /// <summary>Far more or less than in the month before.</summary>
    JumpFromMonth,

    /// <summary>Far more or less than in the same month a year before.</summary>
    JumpFromYear,

    /// <summary>Months before it that are still open.</summary>
    EarlierOpen,

    /// <summary>Corrections of earlier months that will be kept with this one.</summary>
    CorrectionsToKeep,
}
