using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Units;

/// <summary>Names are unique, also those of closed groups and units: old lists must stay readable.</summary>
internal static class UnitNames
{
    public static async Task RequireFreeGroupNameAsync(this IAppDbContext db, string name, Guid? own, CancellationToken cancellationToken)
    {
        var wanted = name.Trim();
        if (await db.UnitGroups.AnyAsync(g => g.Name == wanted && g.Id != own, cancellationToken))
        {
            throw new RuleException(UnitErrors.GroupNameTaken, wanted);
        }
    }

    public static async Task RequireFreeUnitNameAsync(this IAppDbContext db, string name, Guid? own, CancellationToken cancellationToken)
    {
        var wanted = name.Trim();
        if (await db.Units.AnyAsync(u => u.Name == wanted && u.Id != own, cancellationToken))
        {
            throw new RuleException(UnitErrors.NameTaken, wanted);
        }
    }

    public static async Task RequireGroupAsync(this IAppDbContext db, Guid? group, CancellationToken cancellationToken)
    {
        if (group is { } id && !await db.UnitGroups.AnyAsync(g => g.Id == id, cancellationToken))
        {
            throw new RuleException(UnitErrors.GroupUnknown);
        }
    }
}
