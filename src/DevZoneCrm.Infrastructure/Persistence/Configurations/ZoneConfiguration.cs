using DevZoneCrm.Core.Zones;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ZoneConfiguration : IEntityTypeConfiguration<Zone>
{
    public void Configure(EntityTypeBuilder<Zone> builder)
    {
        builder.ToTable("Zones");
        builder.HasRoot();
        builder.Property(z => z.Name).HasMaxLength(Zone.MaxNameLength);
        builder.Property(z => z.NameEn).HasMaxLength(Zone.MaxNameLength);
        builder.Property(z => z.ProfileId).HasMaxLength(Zone.MaxNameLength);
    }
}
