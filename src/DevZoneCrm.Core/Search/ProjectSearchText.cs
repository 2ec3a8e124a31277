using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Text;

namespace DevZoneCrm.Core.Search;

/// <summary>
/// What a project is found by, narrow enough to be read through for 100 000 projects in a few milliseconds.
/// Three texts, because not every viewer may find a project by each of them (domain 7.2).
/// </summary>
public sealed class ProjectSearchText : INotAudited
{
    public ProjectSearchText(Guid projectId) => ProjectId = projectId;

    /// <summary>Rises with every project, so that the newest are met first.</summary>
    public long Id { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>Key of the 项目编号: finds for everybody who sees the project at all.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>Keys of the 项目代号: finds for those who see the project in full.</summary>
    public string Alias { get; private set; } = string.Empty;

    /// <summary>Keys of the name: the same, and never of a 保密 project.</summary>
    public string Names { get; private set; } = string.Empty;

    /// <summary>Keys of the investors: as the name.</summary>
    public string Firms { get; private set; } = string.Empty;

    public void Call(string code, string? codeName, string name) =>
        (Code, Alias, Names) = (SearchKey.Of(code), SearchKey.WithInitials(codeName), SearchKey.WithInitials(name));

    public void InvestedBy(IEnumerable<string> firms) => Firms = SearchKey.WithInitials(firms);
}
