using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Chains;

/// <summary>Names are unique, also those of closed chains: old totals name them.</summary>
internal static class ChainNames
{
    public static async Task RequireFreeChainNameAsync(this IAppDbContext db, string name, Guid? own, CancellationToken cancellationToken)
    {
        var wanted = name.Trim();
        if (await db.Chains.AnyAsync(c => c.Name == wanted && c.Id != own, cancellationToken))
        {
            throw new RuleException(ChainErrors.NameTaken, wanted);
        }
    }
}
