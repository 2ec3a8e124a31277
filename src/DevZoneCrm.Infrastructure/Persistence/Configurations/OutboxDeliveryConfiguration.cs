using DevZoneCrm.Core.Notices.Outbox.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class OutboxDeliveryConfiguration : IEntityTypeConfiguration<OutboxDelivery>
{
    public void Configure(EntityTypeBuilder<OutboxDelivery> builder)
    {
        builder.ToTable("OutboxDeliveries");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Key).HasMaxLength(OutboxDelivery.MaxKeyLength);
        builder.Property(d => d.Address).HasMaxLength(OutboxDelivery.MaxAddressLength);
        builder.Property(d => d.Subject).HasMaxLength(OutboxDelivery.MaxSubjectLength);
        builder.Property(d => d.TakenBy).HasMaxLength(OutboxDelivery.MaxServerLength);
        builder.Property(d => d.Error).HasMaxLength(OutboxDelivery.MaxErrorLength);
        builder.HasIndex(d => d.Key).IsUnique();
        builder.HasIndex(d => new { d.State, d.DueAt });
    }
}
