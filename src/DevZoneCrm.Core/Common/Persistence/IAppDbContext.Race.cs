using DevZoneCrm.Core.Race.Files.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

public partial interface IAppDbContext
{
    /// <summary>证据材料 of 申诉 and of what was booked by hand.</summary>
    DbSet<RaceFile> RaceFiles { get; }
}
