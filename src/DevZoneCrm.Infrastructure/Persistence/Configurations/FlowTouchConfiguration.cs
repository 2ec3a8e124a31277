using DevZoneCrm.Core.Months;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FlowTouchConfiguration : IEntityTypeConfiguration<FlowTouch>
{
    public void Configure(EntityTypeBuilder<FlowTouch> builder)
    {
        builder.ToTable("FlowTouches");
        builder.HasKey(t => t.ProjectId);
        builder.Property(t => t.ProjectId).ValueGeneratedNever();
    }
}
