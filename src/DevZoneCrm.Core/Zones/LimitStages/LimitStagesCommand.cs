using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Zones.LimitStages;

/// <summary>How many days a project may stay in a stage before it is 预警 and 超期.</summary>
public sealed record LimitStagesCommand(long Version, StageLimits Limits) : ICommand<long>;
