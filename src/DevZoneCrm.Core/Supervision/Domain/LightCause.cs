namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>Why a light changed.</summary>
public enum LightCause
{
    /// <summary>未按期报告: no progress note within the working days the rules give.</summary>
    NoReport = 1,

    /// <summary>临期无进展: the last working days before the deadline have begun and nothing was ever reported.</summary>
    DueNear = 2,

    /// <summary>两次黄灯.</summary>
    SecondYellow = 3,

    /// <summary>超期未办结.</summary>
    Overdue = 4,

    /// <summary>已报进展: a yellow light goes out.</summary>
    Progress = 5,

    /// <summary>已延期: the lights begin anew.</summary>
    Extended = 6,
}
