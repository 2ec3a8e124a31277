using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <summary>A page of the orders the viewer may see, the gravest and most overdue first; ended ones by their last day.</summary>
public sealed record SearchSupervisionQuery : IQuery<SupervisionListDto>
{
    public const int MaxPageSize = 200;
    public const int MaxTextLength = 40;

    public SupervisionWhose Whose { get; init; }

    public SupervisionShown Shown { get; init; }

    public SupervisionLight? Light { get; init; }

    public SupervisionSource? Source { get; init; }

    public Guid? UnitId { get; init; }

    /// <summary>Of one project.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Part of a title, or the running number. What is masked is not found by its words.</summary>
    public string? Text { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;
}
