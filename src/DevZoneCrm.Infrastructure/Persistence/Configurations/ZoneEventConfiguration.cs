using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ZoneEventConfiguration : IEntityTypeConfiguration<ZoneEvent>
{
    public void Configure(EntityTypeBuilder<ZoneEvent> builder)
    {
        builder.ToTable("ZoneEvents");
        builder.HasRoot();
        builder.Property(e => e.Title).HasMaxLength(ZoneEventFacts.MaxTitleLength);
        builder.Property(e => e.Country).HasMaxLength(ZoneEventFacts.MaxShortTextLength);
        builder.Property(e => e.City).HasMaxLength(ZoneEventFacts.MaxShortTextLength);
        builder.Property(e => e.Place).HasMaxLength(ZoneEventFacts.MaxTitleLength);
        builder.Property(e => e.Host).HasMaxLength(ZoneEventFacts.MaxTitleLength);
        builder.Property(e => e.Guests).HasMaxLength(ZoneEventFacts.MaxTextLength);
        builder.Property(e => e.Outcome).HasMaxLength(ZoneEventFacts.MaxTextLength);
        builder.Property(e => e.CancelReason).HasMaxLength(ZoneEventFacts.MaxTextLength);
        builder.Property(e => e.PlannedBy).HasMaxLength(ZoneEvent.MaxByLength);
        builder.Property(e => e.Agenda).IsJson();
        builder.Property(e => e.Seating).IsJson();
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(e => e.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Projects).WithOne().HasForeignKey(p => p.EventId);
        builder.HasIndex(e => e.FirstOn);
    }
}
