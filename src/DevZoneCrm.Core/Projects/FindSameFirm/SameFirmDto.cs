using DevZoneCrm.Core.Firms.Matching;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.FindSameFirm;

/// <summary>A project of the same firm. Of one the viewer may not see only the unit and the day are told, never what that unit knows.</summary>
public sealed record SameFirmDto
{
    public FirmMatch Match { get; init; }

    public required string Unit { get; init; }

    /// <summary>首报日.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whom to ask, by name; said of other units' projects only.</summary>
    public string? Ask { get; init; }

    /// <summary>Its claim has lapsed: any unit may take it.</summary>
    public bool IsInPool { get; init; }

    /// <summary>None where the project is not the viewer's to see; the rest likewise.</summary>
    public Guid? ProjectId { get; init; }

    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? Investor { get; init; }

    public ProjectStage? Stage { get; init; }

    public ProjectStatus? Status { get; init; }
}
