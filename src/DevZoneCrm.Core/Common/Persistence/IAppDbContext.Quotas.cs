using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

public partial interface IAppDbContext
{
    /// <summary>The zone's own versions of quotas; the shipped ones are not stored.</summary>
    DbSet<QuotaRule> QuotaRules { get; }

    DbSet<Leave> Leaves { get; }

    /// <summary>Written with each activity, for counting; read only.</summary>
    DbSet<QuotaMark> QuotaMarks { get; }
}
