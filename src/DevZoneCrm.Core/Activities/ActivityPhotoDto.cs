namespace DevZoneCrm.Core.Activities;

/// <param name="TakenAt">By the camera's own clock.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record ActivityPhotoDto(Guid Id, string Name, DateTime? TakenAt, double? Latitude, double? Longitude);
