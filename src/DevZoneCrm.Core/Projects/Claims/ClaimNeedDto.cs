namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>A document asked for and what was put forward for it.</summary>
/// <param name="Label">In the viewer's language.</param>
public sealed record ClaimNeedDto(string Code, string Label, bool IsMandatory, IReadOnlyList<ClaimFileDto> Files);
