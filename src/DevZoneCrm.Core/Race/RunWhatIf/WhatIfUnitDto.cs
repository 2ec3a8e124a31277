namespace DevZoneCrm.Core.Race.RunWhatIf;

/// <param name="Group">None for the units without a group.</param>
public sealed record WhatIfUnitDto(Guid UnitId, string Unit, string? Group, WhatIfSideDto Now, WhatIfSideDto Then);
