using System.ComponentModel;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>A move of a project. Which of the texts it needs depends on the move.</summary>
public sealed record MoveRequest
{
    [Description("startNegotiation, recordIntent, sign, registerCompany, secureLand, start, complete, beginProduction, reachFullCapacity, hold, resume, lose, end or transferOut")]
    public required ProjectMove Move { get; init; }

    [Description("The version of the project that the caller saw; another one answers 409.")]
    public required long Version { get; init; }

    [Description("The day it happened, in the zone's calendar; not in the future.")]
    public required DateOnly On { get; init; }

    [Description("sign: the agreement; secureLand: the land document; start: the permit.")]
    public string? Document { get; init; }

    [Description("registerCompany: the name of the company.")]
    public string? CompanyName { get; init; }

    [Description("hold, resume, lose, end, transferOut: why.")]
    public string? Reason { get; init; }

    [Description("lose, transferOut: to which zone.")]
    public string? LostTo { get; init; }

    [Description("From signing on a move is a claim: files of the project, each for one of the documents that GET /claims/rules asks for.")]
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];

    [Description("sign: special terms, which go to the top whatever the amount.")]
    public bool SpecialTerms { get; init; }

    [Description("A remark.")]
    public string? Note { get; init; }
}
