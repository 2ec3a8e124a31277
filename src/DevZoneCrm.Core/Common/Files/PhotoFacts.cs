namespace DevZoneCrm.Core.Common.Files;

/// <summary>What a photo says of itself.</summary>
/// <param name="TakenAt">By the camera's own clock, without a time zone.</param>
/// <param name="Latitude">Degrees north, −90 to 90.</param>
/// <param name="Longitude">Degrees east, −180 to 180.</param>
public sealed record PhotoFacts(DateTime? TakenAt, double? Latitude, double? Longitude);
