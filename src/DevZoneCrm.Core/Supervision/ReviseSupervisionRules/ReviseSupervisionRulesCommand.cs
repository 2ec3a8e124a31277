using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.ReviseSupervisionRules;

/// <summary>When lights turn and how fast they climb, from the next morning on. What was booked stays.</summary>
public sealed record ReviseSupervisionRulesCommand(long Version, SupervisionTerms Terms) : ICommand<long>;
