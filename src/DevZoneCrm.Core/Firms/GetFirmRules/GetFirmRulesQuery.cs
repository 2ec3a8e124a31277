using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.GetFirmRules;

/// <summary>首报规则.</summary>
public sealed record GetFirmRulesQuery : IQuery<FirmRulesDto>;
