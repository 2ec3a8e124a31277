using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.ToTable("Projects");
        builder.HasRoot();
        Texts(builder);
        builder.Ignore(p => p.Investment).Ignore(p => p.Facts).Ignore(p => p.Dates).Ignore(p => p.Alias);
        builder.HasIndex(p => p.Code).IsUnique();
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(p => p.OwnerPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(p => p.NextStepPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<IndustryChain>().WithMany().HasForeignKey(p => p.ChainId).OnDelete(DeleteBehavior.Restrict);
        Children(builder);
        Indexes(builder);
    }

    private static void Texts(EntityTypeBuilder<Project> builder)
    {
        builder.Property(p => p.Code).HasMaxLength(Project.MaxCodeLength);
        builder.Property(p => p.Name).HasMaxLength(ProjectFacts.MaxNameLength);
        builder.Property(p => p.LeadInvestor).HasMaxLength(ProjectInvestor.MaxNameLength);
        builder.Property(p => p.Content).HasMaxLength(ProjectFacts.MaxContentLength);
        builder.Property(p => p.StatusReason).HasMaxLength(ProjectFacts.MaxContentLength);
        builder.Property(p => p.IndustryCode).HasMaxLength(8);
        foreach (var name in new[] { nameof(Project.CodeName), nameof(Project.Form), nameof(Project.Country), nameof(Project.SourceRegion), nameof(Project.SourceChannel), nameof(Project.LostTo), nameof(Project.NextStep) })
        {
            builder.Property(name).HasMaxLength(ProjectFacts.MaxShortTextLength);
        }
    }

    private static void Children(EntityTypeBuilder<Project> builder)
    {
        builder.HasMany(p => p.Investors).WithOne().HasForeignKey(i => i.ProjectId);
        builder.HasMany(p => p.StageEvents).WithOne().HasForeignKey(e => e.ProjectId);
        builder.HasMany(p => p.StatusPeriods).WithOne().HasForeignKey(s => s.ProjectId);
        builder.HasMany(p => p.SupersededInvestments).WithOne().HasForeignKey(s => s.ProjectId);
        builder.HasMany(p => p.KeyLists).WithOne().HasForeignKey(k => k.ProjectId);
        builder.HasMany(p => p.Shares).WithOne().HasForeignKey(s => s.ProjectId);
        builder.HasMany(p => p.Aliases).WithOne().HasForeignKey(a => a.ProjectId);
        builder.HasMany(p => p.Access).WithOne().HasForeignKey(a => a.ProjectId);
    }

    // One index for each date that a period is asked of; the board walks stage by stage.
    private static void Indexes(EntityTypeBuilder<Project> builder)
    {
        builder.HasIndex(p => p.SignedOn);
        builder.HasIndex(p => p.RegisteredOn);
        // Signed and not yet registered, asked of one project after the other.
        builder.HasIndex(p => new { p.Id, p.SignedOn, p.RegisteredOn }).HasDatabaseName("IX_Projects_Registration");
        builder.HasIndex(p => p.SignedAndRegisteredOn);
        builder.HasIndex(p => p.LandSecuredOn);
        builder.HasIndex(p => p.StartedOn);
        builder.HasIndex(p => p.CompletedOn);
        builder.HasIndex(p => p.ProducingOn);
        builder.HasIndex(p => p.FullCapacityOn);
        // 工作台: what is due, counted and put in order from the index alone; and what came last.
        builder.HasIndex(p => new { p.Status, p.Stage, p.StageOn, p.SignedOn, p.RegisteredOn, p.NextStepOn, p.Code, p.Id }).HasDatabaseName("IX_Projects_Due");
        builder.HasIndex(p => new { p.FirstOn, p.CreatedAt, p.Code }).IsDescending(true, true, false).HasDatabaseName("IX_Projects_Latest");
        builder.HasIndex(p => new { p.UnitId, p.Status, p.Stage });
        // The list as it opens, newest first; and its number and sums, with all that its common filters and the viewer's reach ask for.
        builder.HasIndex(p => new { p.StageOn, p.Code }).IsDescending(true, false).HasDatabaseName("IX_Projects_Newest");
        builder.HasIndex(p => new { p.Currency, p.Confidentiality, p.Amount, p.Stage, p.Status, p.UnitId, p.ChainId, p.OwnerPostId, p.CreatedBy, p.Sector, p.Tags, p.Id }).HasDatabaseName("IX_Projects_Sums");
        // What is open to somebody personally is few: found by owner and by registrar, without a look at the rows.
        builder.HasIndex(p => new { p.OwnerPostId, p.Confidentiality, p.UnitId, p.Stage, p.Id }).HasDatabaseName("IX_Projects_Owned");
        builder.HasIndex(p => new { p.CreatedBy, p.Confidentiality, p.UnitId, p.Stage, p.Id }).HasDatabaseName("IX_Projects_Registered");
        builder.HasIndex(p => p.ChainId);
        // Next steps by their day: overdue ones, and those of a calendar's month.
        builder.HasIndex(p => new { p.Status, p.NextStepOn, p.Id, p.Confidentiality, p.UnitId }).HasDatabaseName("IX_Projects_NextSteps");
        // 招引成效: the leads of a period, and whose they were, without a look at the rows.
        builder.HasIndex(p => new { p.OwnerPostId, p.LeadOn, p.Code, p.Id }).HasDatabaseName("IX_Projects_LeadsOf");
        builder.HasIndex(p => new { p.LeadOn, p.OwnerPostId, p.Confidentiality, p.UnitId, p.Stage, p.CreatedBy, p.NegotiatingOn, p.SignedOn, p.StartedOn, p.SourceRegion, p.SourceChannel, p.Id }).HasDatabaseName("IX_Projects_Leads");
        builder.HasIndex(p => new { p.CreatedBy, p.CreatedAt });
    }
}
