using System.Globalization;
using DevZoneCrm.Core.Activities.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ActivityPhotoConfiguration : IEntityTypeConfiguration<ActivityPhoto>
{
    public void Configure(EntityTypeBuilder<ActivityPhoto> builder)
    {
        builder.ToTable("ActivityPhotos");
        builder.HasRoot();
        builder.Property(f => f.Name).HasMaxLength(ActivityPhoto.MaxNameLength);
        builder.Property(f => f.Hash).HasMaxLength(64);
        // The camera's clock knows no time zone: kept as it reads.
        builder.Property(f => f.TakenAt).HasConversion(at => at!.Value.ToString("s", CultureInfo.InvariantCulture), text => DateTime.ParseExact(text, "s", CultureInfo.InvariantCulture)).HasMaxLength(19);
        builder.Property(f => f.RecordedBy).HasMaxLength(60);
        builder.Property(f => f.RemovedBy).HasMaxLength(60);
        builder.HasOne<Activity>().WithMany().HasForeignKey(f => f.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.ActivityId, f.AddedAt });
        builder.HasIndex(f => f.Hash);
    }
}
