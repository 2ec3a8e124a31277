using DevZoneCrm.Core.Imports.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("ImportBatches");
        builder.HasRoot();
        builder.Ignore(b => b.Unchanged);
        builder.Property(b => b.FileName).HasMaxLength(ImportBatch.MaxFileNameLength);
        builder.Property(b => b.By).HasMaxLength(ImportBatch.MaxNameLength);
        builder.Property(b => b.UndoneBy).HasMaxLength(ImportBatch.MaxNameLength);
        builder.HasIndex(b => b.At);
    }
}
