using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Months.Checks;

/// <param name="RecordedOn">The day it was recorded, where that is the point.</param>
public sealed record CheckedProjectDto(Guid ProjectId, string Code, string Name, Milestone Milestone, DateOnly On, DateOnly? RecordedOn = null);
