using DevZoneCrm.Core.Months;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FrozenCorrectionConfiguration : IEntityTypeConfiguration<FrozenCorrection>
{
    public void Configure(EntityTypeBuilder<FrozenCorrection> builder)
    {
        builder.ToTable("FrozenCorrections");
        builder.HasKey(c => new { c.CloseKey, c.Ordinal });
        builder.Ignore(c => c.Correction);
        builder.HasIndex(c => c.CorrectsKey);
    }
}
