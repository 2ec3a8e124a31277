using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.GetProjectRace;

/// <summary>赛马积分 of one project: what it earned, what its clocks may take back, and what it could earn next. A project the viewer sees masked, or not at all, is not found.</summary>
/// <param name="Key">Its id or its code.</param>
/// <param name="Corrections">Also lines that were put right.</param>
public sealed record GetProjectRaceQuery(string Key, bool Corrections = false) : IQuery<ProjectRaceDto>;
