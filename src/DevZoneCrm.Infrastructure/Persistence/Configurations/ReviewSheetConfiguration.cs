using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ReviewSheetConfiguration : IEntityTypeConfiguration<ReviewSheet>
{
    public void Configure(EntityTypeBuilder<ReviewSheet> builder)
    {
        builder.ToTable("ReviewSheets");
        builder.HasRoot();
        builder.Property(s => s.Definition).IsJson();
        builder.Property(s => s.RecordedBy).HasMaxLength(60);
        builder.HasIndex(s => s.Number).IsUnique();
    }
}
