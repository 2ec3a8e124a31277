using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Files.GetRaceFile;

/// <summary>The bytes of a 证据材料, for those who may read what it proves.</summary>
public sealed record GetRaceFileQuery(Guid FileId) : IQuery<RaceFileContentDto>;
