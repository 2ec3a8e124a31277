using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>A page of projects with the sums of the whole list.</summary>
public sealed record SearchProjectsQuery : IQuery<ProjectListDto>
{
    public const int MaxPageSize = 200;
    public const int MaxPage = 100_000;

    public ProjectFilter Filter { get; init; } = new();

    public ProjectSort Sort { get; init; }

    public bool Descending { get; init; } = true;

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 … <see cref="MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 50;
}
