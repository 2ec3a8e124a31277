namespace DevZoneCrm.Core.Common.Live;

/// <summary>
/// A question that many open pages ask at the same moment, because they all heard the same notice. Asked for a data version, it is read once for
/// all viewers of equal rights (see <see cref="VisibilityKey"/>); without one it is always read.
/// The answer must depend on the question and the viewer's visibility only, and must not be changed by who gets it.
/// </summary>
public interface ISharedQuery
{
    /// <summary>Version of the notice that is answered; none for an ordinary read.</summary>
    long? DataVersion { get; }
}
