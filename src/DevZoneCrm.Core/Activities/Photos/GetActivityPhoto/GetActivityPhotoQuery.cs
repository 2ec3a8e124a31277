using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Photos.GetActivityPhoto;

/// <summary>The bytes of a photo, for those who see its activity.</summary>
public sealed record GetActivityPhotoQuery(Guid PhotoId) : IQuery<ActivityPhotoContentDto>;
