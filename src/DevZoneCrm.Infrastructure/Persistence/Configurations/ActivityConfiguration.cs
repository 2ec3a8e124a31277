using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.HasRoot();
        builder.Property(a => a.City).HasMaxLength(ActivityFacts.MaxShortTextLength);
        builder.Property(a => a.Firm).HasMaxLength(ActivityFacts.MaxNamesLength);
        builder.Property(a => a.Contacts).HasMaxLength(ActivityFacts.MaxNamesLength);
        builder.Property(a => a.Content).HasMaxLength(ActivityFacts.MaxTextLength);
        builder.Property(a => a.Result).HasMaxLength(ActivityFacts.MaxTextLength);
        builder.Property(a => a.NextStep).HasMaxLength(ActivityFacts.MaxShortTextLength);
        builder.Property(a => a.WithdrawnReason).HasMaxLength(ActivityFacts.MaxTextLength);
        builder.Property(a => a.RecordedBy).HasMaxLength(60);
        builder.HasOne<Project>().WithMany().HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(a => a.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(a => a.LedByPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(a => a.NextStepPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Activity>().WithMany().HasForeignKey(a => a.PartOfId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(a => a.ImportKey).HasMaxLength(Activity.ImportKeyLength);
        builder.Ignore(a => a.Facts);
        builder.HasMany(a => a.People).WithOne().HasForeignKey(p => p.ActivityId);
        builder.HasIndex(a => new { a.ProjectId, a.OccurredOn });
        builder.HasIndex(a => new { a.UnitId, a.OccurredOn });
        builder.HasIndex(a => new { a.CreatedBy, a.CreatedAt });
        // The order of the list, newest first: walked until the page is full.
        builder.HasIndex(a => new { a.OccurredOn, a.CreatedAt, a.Id }).IsDescending(true, true, false);
        builder.HasIndex(a => new { a.PostId, a.OccurredOn });
        builder.HasIndex(a => new { a.LedByPostId, a.OccurredOn });
        builder.HasIndex(a => new { a.Kind, a.OccurredOn });
        builder.HasIndex(a => a.PartOfId);
        // What lasts into the days asked for: few, and all of those there are.
        builder.HasIndex(a => new { a.OccurredOn, a.LastOn }).HasFilter("\"LastOn\" > \"OccurredOn\"").HasDatabaseName("IX_Activities_Lasting");
        // What was agreed on, by its day; with the project, so that what is of none is told apart without its row.
        builder.HasIndex(a => new { a.NextStepOn, a.ProjectId }).HasFilter("\"NextStepOn\" IS NOT NULL");
        // Whether a firm was met again.
        builder.HasIndex(a => new { a.UnitId, a.Firm, a.OccurredOn }).HasFilter("\"Firm\" IS NOT NULL");
        builder.HasIndex(a => a.ImportKey).IsUnique();
    }
}
