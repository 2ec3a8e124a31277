using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>A line whose names were found.</summary>
/// <param name="Key">Names the line.</param>
/// <param name="Known">The record whose id it carries.</param>
internal sealed record ResolvedLine(ActivityLine Line, Guid? ProjectId, ActivityFacts Facts, string Key, Activity? Known);
