using DevZoneCrm.Core.Race.Boards.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceBoardConfiguration : IEntityTypeConfiguration<RaceBoard>
{
    public void Configure(EntityTypeBuilder<RaceBoard> builder)
    {
        builder.ToTable("RaceBoards");
        builder.HasRoot();
        builder.Ignore(b => b.LastOn).Ignore(b => b.Code);
        builder.Property(b => b.PublishedBy).HasMaxLength(RaceBoard.MaxNameLength);
        builder.Property(b => b.LinesHash).HasMaxLength(RaceBoard.HashLength);
        builder.Property(b => b.Units).IsJson();
        builder.HasIndex(b => b.FirstOn).IsUnique();
    }
}
