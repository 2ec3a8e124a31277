using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.Merging;

/// <summary>Where a code leads whose project was merged into another.</summary>
public static class Survivors
{
    /// <summary>The id of the survivor, as text; the code itself where it was never merged. An id leads to its own record: what was ended can still be looked at.</summary>
    public static async Task<string> SurvivorKeyAsync(this IAppDbContext db, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var code = key;
        // A survivor may have been merged in its turn.
        for (var i = 0; i < 5 && !Guid.TryParse(code, out _); i++)
        {
            if (await db.ProjectMerges.Where(m => m.MergedCode == code && m.UndoneAt == null).Select(m => (Guid?)m.SurvivorId).FirstOrDefaultAsync(cancellationToken) is not { } survivor)
            {
                break;
            }

            code = await db.Projects.Where(p => p.Id == survivor).Select(p => p.Code).SingleAsync(cancellationToken);
        }

        return code;
    }
}
