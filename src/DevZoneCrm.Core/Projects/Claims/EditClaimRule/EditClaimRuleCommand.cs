using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims.EditClaimRule;

/// <summary>Writes the zone's own 认定规则 for one stage. Claims under way keep the people they were filed for. The answer is the rule's new version.</summary>
/// <param name="Version">0 where the shipped rule was in force.</param>
public sealed record EditClaimRuleCommand(Milestone Milestone, long Version, ClaimRuleTerms Terms) : ICommand<long>;
