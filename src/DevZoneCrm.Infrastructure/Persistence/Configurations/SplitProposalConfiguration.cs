using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class SplitProposalConfiguration : IEntityTypeConfiguration<SplitProposal>
{
    public void Configure(EntityTypeBuilder<SplitProposal> builder)
    {
        builder.ToTable("SplitProposals");
        builder.HasRoot();
        builder.Ignore(s => s.Shares);
        builder.Property(s => s.Reason).HasMaxLength(SplitProposal.MaxTextLength);
        builder.Property(s => s.Answer).HasMaxLength(SplitProposal.MaxTextLength);
        builder.Property(s => s.ProposedBy).HasMaxLength(60);
        builder.HasOne<Project>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(s => s.ByUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Lines).WithOne().HasForeignKey(l => l.ProposalId);
        // One at a time: what is still open is answered or withdrawn first.
        builder.HasIndex(s => s.ProjectId).IsUnique().HasFilter("\"State\" = 0").HasDatabaseName("IX_SplitProposals_Open");
    }
}
