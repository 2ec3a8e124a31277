using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class UnitGroupConfiguration : IEntityTypeConfiguration<UnitGroup>
{
    public void Configure(EntityTypeBuilder<UnitGroup> builder)
    {
        builder.ToTable("UnitGroups");
        builder.HasRoot();
        builder.Property(g => g.Name).HasMaxLength(OrgUnit.MaxNameLength);
        builder.HasIndex(g => g.Name).IsUnique();
    }
}
