using DevZoneCrm.Core.Common.Periods;

namespace DevZoneCrm.Core.Race.RunWhatIf;

/// <param name="Units">Group by group, by the new rank.</param>
public sealed record WhatIfDto(Period Period, DateOnly AsOf, IReadOnlyList<WhatIfUnitDto> Units);
