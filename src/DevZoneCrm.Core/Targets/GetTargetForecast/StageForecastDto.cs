using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Targets.GetTargetForecast;

/// <param name="Now">Projects in the stage today.</param>
/// <param name="Before">Projects in it on the days looked back to, together.</param>
/// <param name="Reached">Those of them that got there by the end of their year.</param>
public sealed record StageForecastDto(ProjectStage Stage, int Now, int Before, int Reached);
