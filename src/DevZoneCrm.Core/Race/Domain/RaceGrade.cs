using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>A decided 质量评估: its grade holds from that day on.</summary>
public readonly record struct RaceGrade(DateOnly On, ReviewGrade Grade);
