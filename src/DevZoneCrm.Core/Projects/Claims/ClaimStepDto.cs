using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>One line of a claim's course.</summary>
public sealed record ClaimStepDto(ClaimAct Act, string By, Role? Role, DateTimeOffset At, string? Note);
