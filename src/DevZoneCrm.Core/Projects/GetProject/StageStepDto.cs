using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetProject;

/// <summary>One mark on the line of a project.</summary>
/// <param name="On">The day it was reached; none where it is still ahead or was skipped.</param>
/// <param name="Days">Days since the stage reached before it.</param>
/// <param name="IsSkipped">Not dated although a later stage is.</param>
public sealed record StageStepDto(ProjectStage Stage, DateOnly? On, int? Days, bool IsSkipped)
{
    public static IReadOnlyList<StageStepDto> Of(MilestoneDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var reached = dates.StageOn(DateOnly.MaxValue);
        var steps = new List<StageStepDto>();
        DateOnly? before = null;
        foreach (var stage in Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None))
        {
            var on = dates[(Milestone)(int)stage];
            steps.Add(new StageStepDto(stage, on, on is { } day && before is { } last ? day.DayNumber - last.DayNumber : null, on is null && stage < reached));
            before = on ?? before;
        }

        return steps;
    }
}
