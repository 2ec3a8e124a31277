using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class EventProjectConfiguration : IEntityTypeConfiguration<EventProject>
{
    public void Configure(EntityTypeBuilder<EventProject> builder)
    {
        builder.ToTable("EventProjects");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Restrict);
        // A project is signed once, started once and won once, over all events.
        builder.HasIndex(p => new { p.ProjectId, p.Role }).IsUnique();
        builder.HasIndex(p => new { p.EventId, p.Role, p.Ordinal });
    }
}
