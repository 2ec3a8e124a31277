using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Views.Domain;

/// <summary>
/// A way to look at the project list under a name: nothing but the query of its address. It shows nobody more than he may see;
/// it only says how somebody likes to see it, and so leaves no line in the record.
/// </summary>
public sealed class SavedView : INotAudited
{
    public const int MaxNameLength = 40;
    public const int MaxQueryLength = 2000;

    /// <summary>As many as one person can keep.</summary>
    public const int MaxPerOwner = 50;

    public SavedView(Guid ownerId, string name)
    {
        (Id, OwnerId, Name) = (Guid.CreateVersion7(), ownerId, name.Trim());
    }

    private SavedView()
    {
    }

    public Guid Id { get; private set; }

    public Guid OwnerId { get; private set; }

    /// <summary>Unique with its owner.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The query of the address, without the question mark, in one spelling.</summary>
    public string Query { get; private set; } = string.Empty;

    public ViewSharing Sharing { get; private set; }

    /// <summary>The unit it is shared with.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Stands as a tab above the list, for all who see it.</summary>
    public bool IsPinned { get; private set; }

    public void Change(string name, string query, ViewSharing sharing, Guid? unitId, bool pinned)
    {
        (Name, Query, Sharing, IsPinned) = (name.Trim(), query, sharing, pinned);
        UnitId = sharing == ViewSharing.Unit ? unitId : null;
    }
}
