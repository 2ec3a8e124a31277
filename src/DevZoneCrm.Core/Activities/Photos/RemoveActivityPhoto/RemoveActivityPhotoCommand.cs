using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Photos.RemoveActivityPhoto;

/// <summary>Takes a photo off an activity the viewer may change. The record and the bytes stay.</summary>
public sealed record RemoveActivityPhotoCommand(Guid PhotoId) : ICommand<Guid>;
