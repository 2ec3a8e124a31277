using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Zones.GetZone;

/// <summary>Whose database this is; none before the first start is done. The sign-in page shows it, so anyone may ask.</summary>
public sealed record GetZoneQuery : IQuery<ZoneDto?>;
