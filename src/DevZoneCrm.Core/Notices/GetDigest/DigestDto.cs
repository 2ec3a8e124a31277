namespace DevZoneCrm.Core.Notices.GetDigest;

/// <param name="Earlier">The day of the digest before, if there is one.</param>
/// <param name="Later">The day of the next one.</param>
public sealed record DigestDto(DateOnly Day, DateTimeOffset CreatedAt, IReadOnlyList<DigestSectionDto> Sections, DateOnly? Earlier, DateOnly? Later);
