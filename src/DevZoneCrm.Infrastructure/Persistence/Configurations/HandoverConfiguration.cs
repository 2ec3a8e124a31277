using DevZoneCrm.Core.People;
using DevZoneCrm.Core.People.Handovers.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.ToTable("Handovers");
        builder.HasRoot();
        builder.Property(h => h.Note).HasMaxLength(Handover.MaxNoteLength);
        builder.Property(h => h.PreparedBy).HasMaxLength(60);
        builder.Property(h => h.GivenBy).HasMaxLength(60);
        builder.Property(h => h.TakenBy).HasMaxLength(60);
        builder.HasOne<Post>().WithMany().HasForeignKey(h => h.FromPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(h => h.ToPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(h => h.Items).WithOne().HasForeignKey(i => i.HandoverId);
        builder.HasIndex(h => new { h.State, h.PreparedAt });
    }
}
