using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class KeyListEntryConfiguration : IEntityTypeConfiguration<KeyListEntry>
{
    public void Configure(EntityTypeBuilder<KeyListEntry> builder)
    {
        builder.ToTable("KeyListEntries");
        builder.HasKey(k => new { k.ProjectId, k.Year, k.Level });
        builder.HasIndex(k => new { k.Year, k.Level });
    }
}
