using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.ReviseFirmRules;

/// <summary>修改首报规则. Running claims keep the days they began with; the rest holds at once.</summary>
public sealed record ReviseFirmRulesCommand(long Version, FirmRuleValues Values) : ICommand<long>;
