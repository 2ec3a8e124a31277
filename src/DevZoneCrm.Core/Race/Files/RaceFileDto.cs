namespace DevZoneCrm.Core.Race.Files;

/// <param name="Size">In bytes.</param>
public sealed record RaceFileDto(Guid Id, string Name, long Size);
