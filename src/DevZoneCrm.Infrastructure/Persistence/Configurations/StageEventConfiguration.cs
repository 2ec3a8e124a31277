using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class StageEventConfiguration : IEntityTypeConfiguration<StageEvent>
{
    public void Configure(EntityTypeBuilder<StageEvent> builder)
    {
        builder.ToTable("StageEvents");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.RecordedBy).HasMaxLength(60);
        builder.Property(e => e.Note).HasMaxLength(StageEvent.MaxNoteLength);
        builder.HasIndex(e => new { e.ProjectId, e.RecordedAt });
    }
}
