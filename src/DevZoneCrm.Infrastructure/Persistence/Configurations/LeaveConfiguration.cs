using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class LeaveConfiguration : IEntityTypeConfiguration<Leave>
{
    public void Configure(EntityTypeBuilder<Leave> builder)
    {
        builder.ToTable("Leaves");
        builder.HasRoot();
        builder.Ignore(l => l.Days);
        builder.Property(l => l.Reason).HasMaxLength(Leave.MaxNoteLength);
        builder.Property(l => l.RecordedBy).HasMaxLength(60);
        builder.Property(l => l.WithdrawnBy).HasMaxLength(60);
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.PersonId, l.FromOn });
        builder.HasIndex(l => new { l.ToOn, l.FromOn });
    }
}
