using DevZoneCrm.Core.Activities.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>What hangs on activities.</summary>
public partial interface IAppDbContext
{
    DbSet<ActivityPhoto> ActivityPhotos { get; }
}
