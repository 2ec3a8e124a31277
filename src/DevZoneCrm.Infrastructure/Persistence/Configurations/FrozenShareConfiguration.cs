using DevZoneCrm.Core.Months;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

/// <summary>No reference to the project or the unit: what a month keeps outlives them.</summary>
internal sealed class FrozenShareConfiguration : IEntityTypeConfiguration<FrozenShare>
{
    public void Configure(EntityTypeBuilder<FrozenShare> builder)
    {
        builder.ToTable("FrozenShares");
        builder.HasKey(s => new { s.CloseKey, s.ProjectId, s.UnitId });
        builder.HasIndex(s => new { s.UnitId, s.CloseKey });
    }
}
