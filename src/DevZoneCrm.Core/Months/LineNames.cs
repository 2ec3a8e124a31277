using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>How the lines of a list are called for this viewer: by the name they were kept with, unless the project is masked for him now.</summary>
public sealed class LineNames
{
    private readonly Dictionary<Guid, string?> masked;

    private LineNames(Dictionary<Guid, string?> masked) => this.masked = masked;

    public static async Task<LineNames> ReadAsync(IAppDbContext db, Viewer viewer, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var asked = ids.Distinct().ToList();
        var inFull = db.Projects.Where(ProjectVisibility.InFull(viewer)).Select(p => p.Id);
        var rows = await db.Projects.Where(p => EF.Parameter(asked).Contains(p.Id))
            .Select(p => new { p.Id, p.Code, p.CodeName, IsSecret = p.Confidentiality == Confidentiality.Secret, InFull = inFull.Contains(p.Id) })
            .ToListAsync(cancellationToken);
        return new LineNames(rows.ToDictionary(r => r.Id, r => !r.InFull ? r.Code : r.IsSecret ? r.CodeName ?? r.Code : null));
    }

    /// <summary>The project is still there, so that its page can be opened.</summary>
    public bool IsThere(Guid project) => masked.ContainsKey(project);

    public string Of(Guid project, string keptName) => masked.GetValueOrDefault(project) ?? keptName;
}
