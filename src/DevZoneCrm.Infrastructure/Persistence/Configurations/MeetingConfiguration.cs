using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.HasRoot();
        builder.Property(m => m.Name).HasMaxLength(MeetingCycle.MaxNameLength);
        builder.Property(m => m.Place).HasMaxLength(MeetingCycle.MaxPlaceLength);
        builder.Property(m => m.StartedBy).HasMaxLength(Meeting.MaxByLength);
        builder.Property(m => m.EndedBy).HasMaxLength(Meeting.MaxByLength);
        builder.Property(m => m.Sections).IsJson();
        builder.HasOne<MeetingCycle>().WithMany().HasForeignKey(m => m.CycleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(m => m.ChairPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Attendees).WithOne().HasForeignKey(a => a.MeetingId);
        builder.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MeetingId);
        builder.HasMany(m => m.Decisions).WithOne().HasForeignKey(d => d.MeetingId);
        builder.HasIndex(m => new { m.CycleId, m.NominalOn }).IsUnique();
        builder.HasIndex(m => new { m.State, m.HeldOn });
    }
}
