using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Zones.GetZoneRules;

/// <summary>The thresholds and limits in force, for the pages that open with them and for the page that sets them.</summary>
public sealed record GetZoneRulesQuery : IQuery<ZoneRulesDto>;
