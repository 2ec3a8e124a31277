using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class SplitLineConfiguration : IEntityTypeConfiguration<SplitLine>
{
    public void Configure(EntityTypeBuilder<SplitLine> builder)
    {
        builder.ToTable("SplitLines");
        builder.HasKey(l => new { l.ProposalId, l.UnitId });
        builder.Property(l => l.AgreedBy).HasMaxLength(60);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(l => l.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
