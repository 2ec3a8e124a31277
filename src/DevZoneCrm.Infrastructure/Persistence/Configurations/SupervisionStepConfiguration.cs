using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class SupervisionStepConfiguration : IEntityTypeConfiguration<SupervisionStep>
{
    public void Configure(EntityTypeBuilder<SupervisionStep> builder)
    {
        builder.ToTable("SupervisionSteps");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Actor).HasMaxLength(SupervisionStep.MaxNameLength);
        builder.Property(s => s.Text).HasMaxLength(SupervisionStep.MaxTextLength);
        builder.HasIndex(s => new { s.OrderId, s.Number }).IsUnique();
    }
}
