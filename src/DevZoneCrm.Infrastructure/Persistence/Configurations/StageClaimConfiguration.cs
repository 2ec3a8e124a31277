using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class StageClaimConfiguration : IEntityTypeConfiguration<StageClaim>
{
    public void Configure(EntityTypeBuilder<StageClaim> builder)
    {
        builder.ToTable("StageClaims");
        builder.HasRoot();
        builder.Property(c => c.Document).HasMaxLength(MoveNote.MaxDocumentLength);
        builder.Property(c => c.Note).HasMaxLength(MoveNote.MaxNoteLength);
        builder.Property(c => c.Proposer).HasMaxLength(60);
        builder.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Steps).WithOne().HasForeignKey(s => s.ClaimId);
        builder.HasMany(c => c.Evidence).WithOne().HasForeignKey(e => e.ClaimId);
        builder.HasIndex(c => new { c.ProjectId, c.FiledAt });
        builder.HasIndex(c => new { c.State, c.WaitingSince });
        builder.HasIndex(c => new { c.ProposerId, c.State });
    }
}
