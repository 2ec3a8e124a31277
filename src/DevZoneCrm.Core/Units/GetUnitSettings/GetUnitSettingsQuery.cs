using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.GetUnitSettings;

/// <summary>All groups and units, closed ones too, with what depends on each.</summary>
public sealed record GetUnitSettingsQuery : IQuery<UnitSettingsDto>;
