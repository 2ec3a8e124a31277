namespace DevZoneCrm.Core.Supervision.GetSupervisionChoices;

/// <param name="Posts">Held today, by unit and name.</param>
/// <param name="Leaders">区领导, for 批示.</param>
/// <param name="Project">The project asked for; none where there is none or it is not for the viewer.</param>
public sealed record SupervisionChoicesDto(IReadOnlyList<SupervisionPostDto> Posts, IReadOnlyList<string> Leaders, SupervisionProjectDto? Project);
