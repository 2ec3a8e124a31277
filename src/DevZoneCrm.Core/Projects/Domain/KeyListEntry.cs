using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>The project stands on the list of that year.</summary>
public sealed class KeyListEntry : IChildOfProject
{
    internal KeyListEntry(Guid projectId, int year, KeyListLevel level)
    {
        ProjectId = projectId;
        Year = year;
        Level = level;
    }

    public Guid ProjectId { get; private set; }

    public int Year { get; private set; }

    public KeyListLevel Level { get; private set; }
}
