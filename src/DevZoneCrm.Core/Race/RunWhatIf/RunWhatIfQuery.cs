using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.RunWhatIf;

/// <summary>试算: the standings of a past period as they are and as these rules would have made them, by replay; the ledger is not touched.</summary>
/// <param name="Period">A year, quarter or month, e.g. <c>2024</c>, <c>2024-Q3</c>, <c>2024-05</c>.</param>
public sealed record RunWhatIfQuery(RaceRules Rules, string Period) : IQuery<WhatIfDto>;
