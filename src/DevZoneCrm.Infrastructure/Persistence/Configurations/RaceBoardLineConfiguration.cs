using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

/// <summary>Without references but to the board: what was published stays, also when a project or a line of the ledger goes with an import that is undone.</summary>
internal sealed class RaceBoardLineConfiguration : IEntityTypeConfiguration<RaceBoardLine>
{
    public void Configure(EntityTypeBuilder<RaceBoardLine> builder)
    {
        builder.ToTable("RaceBoardLines");
        builder.HasKey(l => new { l.BoardId, l.EntryId });
        builder.Property(l => l.Tier).HasMaxLength(RaceEntry.MaxTierLength);
        builder.HasOne<RaceBoard>().WithMany().HasForeignKey(l => l.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.BoardId, l.UnitId, l.On });
    }
}
