using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Search;

namespace DevZoneCrm.Core.Projects.Board;

/// <summary>What of the board is asked for. The same value goes into heads, columns and the address of the page.</summary>
public sealed record BoardFilter
{
    public const int MaxTextLength = 60;

    public static readonly BoardFilter None = new();

    public Guid? UnitId { get; init; }

    public Guid? ChainId { get; init; }

    /// <summary>Total investment of at least so many 亿元, dollars converted exactly as they are counted.</summary>
    public int? MinYi { get; init; }

    public BoardKeyList KeyList { get; init; }

    public Guid? OwnerPostId { get; init; }

    /// <summary>Part of the code, the name or an investor, or their pinyin initials.</summary>
    public string? Text { get; init; }

    public Threshold Threshold => new(MinYi);

    /// <summary>Every condition means the same whoever asks: it can be counted once for all.</summary>
    public bool IsSameForAll => OwnerPostId is null && string.IsNullOrWhiteSpace(Text);

    /// <summary>The visible projects that pass all but the threshold, which the counting applies.</summary>
    /// <param name="year">Of the key lists.</param>
    public IQueryable<Project> Apply(IAppDbContext db, Viewer viewer, int year)
    {
        ArgumentNullException.ThrowIfNull(db);
        var visible = Narrow(db.Projects.VisibleTo(viewer), year);
        if (OwnerPostId is { } owner)
        {
            // Whose project it is belongs to what a mask hides.
            visible = visible.Where(ProjectVisibility.InFull(viewer)).Where(p => p.OwnerPostId == owner);
        }

        return string.IsNullOrWhiteSpace(Text) ? visible : visible.FoundBy(db, Text, viewer).Select(f => f.Project);
    }

    /// <summary>Those of the projects that pass the conditions that are the same for whoever asks.</summary>
    public IQueryable<Project> Narrow(IQueryable<Project> projects, int year)
    {
        ArgumentNullException.ThrowIfNull(projects);
        if (UnitId is { } unit)
        {
            projects = projects.Where(UnitParts.Of(unit));
        }

        if (ChainId is { } chain)
        {
            projects = projects.Where(p => p.ChainId == chain);
        }

        return KeyList switch
        {
            BoardKeyList.Province => projects.Where(p => p.KeyLists.Any(k => k.Year == year && k.Level == KeyListLevel.Province)),
            BoardKeyList.City => projects.Where(p => p.KeyLists.Any(k => k.Year == year && k.Level == KeyListLevel.City)),
            BoardKeyList.Any => projects.Where(p => p.KeyLists.Any(k => k.Year == year)),
            _ => projects,
        };
    }
}
