using DevZoneCrm.Core.Race.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceClockConfiguration : IEntityTypeConfiguration<RaceClock>
{
    public void Configure(EntityTypeBuilder<RaceClock> builder)
    {
        builder.ToTable("RaceClocks");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
    }
}
