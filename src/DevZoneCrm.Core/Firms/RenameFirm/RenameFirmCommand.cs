using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Firms.RenameFirm;

/// <summary>更名, or 登记设立 of a 拟设 company: the investor has a new name; the one so far stays an alias by which it is found.</summary>
public sealed record RenameFirmCommand : IProjectCommand
{
    public required Guid ProjectId { get; init; }

    public required long Version { get; init; }

    /// <summary>Which investor; 0 leads.</summary>
    public int Ordinal { get; init; }

    public string Name { get; init; } = string.Empty;

    /// <summary>统一社会信用代码; the one so far where empty.</summary>
    public string? CreditCode { get; init; }

    public FirmAliasKind Kind { get; init; }

    /// <summary>The day from which on the new name holds.</summary>
    public DateOnly On { get; init; }
}
