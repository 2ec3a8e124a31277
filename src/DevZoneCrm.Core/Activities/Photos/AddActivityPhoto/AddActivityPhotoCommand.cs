using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Photos.AddActivityPhoto;

/// <summary>Adds a photo to an activity the viewer may change or took part in.</summary>
/// <param name="Id">Made by the caller: sent twice it is kept once.</param>
/// <param name="Name">As the sender calls it.</param>
/// <param name="Content">Read once, from where it stands.</param>
/// <param name="Said">What the device says of time and place, for photos that say nothing themselves.</param>
public sealed record AddActivityPhotoCommand(Guid Id, Guid ActivityId, string Name, Stream Content, PhotoFacts? Said = null) : ICommand<Guid>
{
    public const int MostPhotos = 20;
}
