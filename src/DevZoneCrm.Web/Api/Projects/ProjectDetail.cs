using System.Text.Json;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>A project in full.</summary>
public sealed record ProjectDetail
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>Send it back with a move.</summary>
    public required long Version { get; init; }

    public required string Name { get; init; }

    public string? CodeName { get; init; }

    public required IReadOnlyList<Investor> Investors { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>万元 or 万美元.</summary>
    public required decimal InvestmentWan { get; init; }

    public string? Content { get; init; }

    public required string Unit { get; init; }

    public string? Chain { get; init; }

    public string? Owner { get; init; }

    public string? IndustryCode { get; init; }

    public Sector? Sector { get; init; }

    public required Confidentiality Confidentiality { get; init; }

    public required ProjectStage Stage { get; init; }

    public required ProjectStatus Status { get; init; }

    public DateOnly? StatusOn { get; init; }

    public string? StatusReason { get; init; }

    /// <summary>The days of stages and milestones, by name.</summary>
    public required IReadOnlyDictionary<string, DateOnly> Dates { get; init; }

    public static ProjectDetail Of(ProjectPageDto page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new ProjectDetail
        {
            Id = page.Id,
            Code = page.Code,
            Version = page.Version,
            Name = page.Facts.Name,
            CodeName = page.Facts.CodeName,
            Investors = page.Investors,
            Currency = page.Investment.Currency,
            InvestmentWan = page.Investment.Wan,
            Content = page.Facts.Content,
            Unit = page.Unit,
            Chain = page.Chain,
            Owner = page.Owner,
            IndustryCode = page.Facts.IndustryCode,
            Sector = page.Facts.Sector,
            Confidentiality = page.Facts.Confidentiality,
            Stage = page.Stage,
            Status = page.Status,
            StatusOn = page.StatusOn,
            StatusReason = page.StatusReason,
            Dates = MilestoneDates.All.Where(m => page.Dates[m] is not null).ToDictionary(m => JsonNamingPolicy.CamelCase.ConvertName(m.ToString()), m => page.Dates[m]!.Value, StringComparer.Ordinal),
        };
    }
}
