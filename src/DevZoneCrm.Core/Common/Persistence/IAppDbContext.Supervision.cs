using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>Tables of 督办.</summary>
public partial interface IAppDbContext
{
    DbSet<SupervisionOrder> SupervisionOrders { get; }

    /// <summary>The histories of the orders; written with them, read only.</summary>
    DbSet<SupervisionStep> SupervisionSteps { get; }

    DbSet<SupervisionHelper> SupervisionHelpers { get; }

    /// <summary>There is one row, or none yet.</summary>
    DbSet<SupervisionRules> SupervisionRules { get; }
}
