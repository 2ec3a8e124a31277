using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>曾用名.</summary>
public sealed record AliasDto(string Name, FirmAliasKind Kind, DateOnly UntilOn, string By);
