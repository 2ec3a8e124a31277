namespace DevZoneCrm.Core.Common.Files;

/// <summary>Reads when and where a photo was taken. What a file says of itself is a hint, not a proof.</summary>
public interface IPhotoReader
{
    /// <summary>None where the picture says nothing, or cannot be read.</summary>
    PhotoFacts? Read(Stream content);
}
