using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class MeetingCycleConfiguration : IEntityTypeConfiguration<MeetingCycle>
{
    public void Configure(EntityTypeBuilder<MeetingCycle> builder)
    {
        builder.ToTable("MeetingCycles");
        builder.HasRoot();
        builder.Ignore(c => c.Rule);
        builder.Property(c => c.Name).HasMaxLength(MeetingCycle.MaxNameLength);
        builder.Property(c => c.Place).HasMaxLength(MeetingCycle.MaxPlaceLength);
        builder.Property(c => c.Preset).HasMaxLength(MeetingCycle.MaxPresetLength);
        builder.Property(c => c.Roles).IsJson();
        builder.Property(c => c.Units).IsJson();
        builder.Property(c => c.Sections).IsJson();
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(c => c.ChairPostId).OnDelete(DeleteBehavior.Restrict);
        // Every unit may have its 周例会, and the zone one.
        builder.HasIndex(c => new { c.UnitId, c.Name }).IsUnique();
        builder.HasIndex(c => c.Name).IsUnique().HasFilter("\"UnitId\" IS NULL");
    }
}
