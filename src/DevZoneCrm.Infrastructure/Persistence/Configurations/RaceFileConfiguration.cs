using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceFileConfiguration : IEntityTypeConfiguration<RaceFile>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<RaceFile> builder)
    {
        builder.ToTable("RaceFiles");
        builder.HasRoot();
        builder.Property(f => f.Name).HasMaxLength(RaceFile.MaxNameLength);
        builder.Property(f => f.Hash).HasMaxLength(HashLength);
        builder.Property(f => f.AddedBy).HasMaxLength(RaceRecord.MaxByLength);
        builder.HasOne<RaceAppeal>().WithMany().HasForeignKey(f => f.AppealId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RaceRecord>().WithMany().HasForeignKey(f => f.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}
