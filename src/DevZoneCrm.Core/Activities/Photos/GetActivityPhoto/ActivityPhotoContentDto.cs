using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Activities.Photos.GetActivityPhoto;

/// <param name="Content">The caller closes it.</param>
public sealed record ActivityPhotoContentDto(string Name, FileKind Kind, Stream Content);
