using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Zones.LimitMilestones;

/// <summary>After how many days 签约未开工, 开工未竣工 and 竣工未投产 are late.</summary>
public sealed record LimitMilestonesCommand(long Version, MilestoneLimits Limits) : ICommand<long>;
