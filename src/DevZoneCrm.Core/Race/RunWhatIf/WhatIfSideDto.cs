namespace DevZoneCrm.Core.Race.RunWhatIf;

/// <summary>A unit's place under one of the two sets of rules.</summary>
public sealed record WhatIfSideDto(decimal ProjectPoints, decimal UnitPoints, decimal P, decimal? T, decimal Score, int Rank);
