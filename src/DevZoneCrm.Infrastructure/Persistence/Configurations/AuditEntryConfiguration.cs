using DevZoneCrm.Core.Common.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(a => a.Sequence);
        builder.Property(a => a.Sequence).ValueGeneratedNever();
        builder.Property(a => a.Actor).HasMaxLength(60);
        builder.Property(a => a.Action).HasMaxLength(20);
        builder.Property(a => a.Entity).HasMaxLength(60);
        builder.Property(a => a.EntityId).HasMaxLength(120);
        builder.Property(a => a.PreviousHash).HasMaxLength(64);
        builder.Property(a => a.Hash).HasMaxLength(64);
        builder.HasIndex(a => new { a.EntityId, a.Sequence });
        // What somebody did, what was done to a kind of thing, what happened on a day.
        builder.HasIndex(a => new { a.ActorId, a.Sequence });
        builder.HasIndex(a => new { a.Entity, a.Sequence });
        builder.HasIndex(a => a.At);
    }
}
