namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>What a list may show, on the page and exported.</summary>
public enum ListColumn
{
    Code = 0,
    Name,
    Investor,

    /// <summary>万元 or 万美元, as the currency beside it says.</summary>
    Amount,
    Currency,
    Stage,
    StageOn,
    Days,
    Status,
    Unit,
    Owner,
    Chain,
    Sector,
    KeyList,
    Confidentiality,
    SignedOn,
    StartedOn,

    /// <summary>The day counted, in a list behind a figure.</summary>
    CountedOn,
    SourceChannel,
    SourceRegion,
    NextStep,
    NextStepOn,
    RegisteredOn,
    LandSecuredOn,
    CompletedOn,
    ProducingOn,
    FullCapacityOn,

    /// <summary>The day statistics accepted 开工.</summary>
    StartedStatisticsOn,

    /// <summary>The day statistics accepted 竣工.</summary>
    CompletedStatisticsOn,

    /// <summary>质量评估 that counts at the gate.</summary>
    ReviewGrade,
}
