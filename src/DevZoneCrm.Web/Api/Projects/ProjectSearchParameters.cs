using System.ComponentModel;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using Microsoft.AspNetCore.Mvc;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>The query of GET /projects.</summary>
public sealed record ProjectSearchParameters
{
    private const int DefaultPageSize = 50;

    [FromQuery(Name = "text"), Description("Part of the name, an investor or the code.")]
    public string? Text { get; init; }

    [FromQuery(Name = "unitId")]
    public Guid[]? UnitId { get; init; }

    [FromQuery(Name = "chainId")]
    public Guid[]? ChainId { get; init; }

    [FromQuery(Name = "stage")]
    public ProjectStage[]? Stage { get; init; }

    [FromQuery(Name = "status")]
    public ProjectStatus[]? Status { get; init; }

    [FromQuery(Name = "minYi"), Description("At least this much, in 亿元; dollars converted.")]
    public decimal? MinYi { get; init; }

    [FromQuery(Name = "minUsdWan"), Description("Dollar projects pass from this many 万美元 on.")]
    public decimal? MinUsdWan { get; init; }

    [FromQuery(Name = "stuck"), Description("Projects in progress over the zone's limits: Any of them, or one kind.")]
    public StuckKind? Stuck { get; init; }

    [FromQuery(Name = "sort")]
    public ProjectSort? Sort { get; init; }

    [FromQuery(Name = "descending")]
    public bool? Descending { get; init; }

    [FromQuery(Name = "page"), Description("From 1.")]
    public int? Page { get; init; }

    [FromQuery(Name = "pageSize"), Description("1 to 200, 50 where not given.")]
    public int? PageSize { get; init; }

    public SearchProjectsQuery ToQuery() => new()
    {
        Filter = new ProjectFilter
        {
            Text = Text, UnitIds = UnitId ?? [], ChainIds = ChainId ?? [], Stages = Stage ?? [], Statuses = Status ?? [], MinYi = MinYi, MinUsdWan = MinUsdWan, Stuck = Stuck,
        },
        Sort = Sort ?? ProjectSort.Recent,
        Descending = Descending ?? true,
        Page = Page ?? 1,
        PageSize = PageSize ?? DefaultPageSize,
    };
}
