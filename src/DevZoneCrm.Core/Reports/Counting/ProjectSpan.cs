using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>Days on which a project stood on the board in one stage with one amount. Spans of a project never overlap; days off the board have none.</summary>
public sealed class ProjectSpan : StockFacts
{
    /// <summary>The end of a span that has not ended.</summary>
    public static readonly DateOnly Open = DateOnly.MaxValue;

    public DateOnly FromOn { get; init; }

    /// <summary>The first day it no longer holds; <see cref="Open"/> while it does.</summary>
    public DateOnly UntilOn { get; init; }

    /// <summary>项目编号: the difference of two days names what changed without looking further.</summary>
    public string Code { get; init; } = string.Empty;

    public ProjectStage Stage => (ProjectStage)Kind;

    /// <summary>The day the stage was reached: before <see cref="FromOn"/> where the project came back or its amount changed.</summary>
    public DateOnly StageOn { get; init; }
}
