namespace DevZoneCrm.Core.Supervision;

/// <summary>A post that answers or helps, with who holds it.</summary>
public sealed record SupervisionPostDto(Guid Id, string Person, string Title, string? Unit);
