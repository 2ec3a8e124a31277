using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Zones;

/// <summary>The zone this database belongs to (开发区). There is one row.</summary>
public sealed class Zone : AggregateRoot
{
    public const int MaxNameLength = 60;

    public Zone(string profileId, string name, string nameEn, bool isDemo)
    {
        ProfileId = profileId;
        Name = name;
        NameEn = nameEn;
        IsDemo = isDemo;
    }

    /// <summary>Which shipped profile it was made from, e.g. <c>nantong-etdz</c>.</summary>
    public string ProfileId { get; private set; }

    public string Name { get; private set; }

    public string NameEn { get; private set; }

    /// <summary>Holds demonstration data; every page says so.</summary>
    public bool IsDemo { get; private set; }
}
