using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ActivityPersonConfiguration : IEntityTypeConfiguration<ActivityPerson>
{
    public void Configure(EntityTypeBuilder<ActivityPerson> builder)
    {
        builder.ToTable("ActivityPeople");
        builder.HasKey(p => new { p.ActivityId, p.PostId });
        builder.HasIndex(p => new { p.PostId, p.OccurredOn });
        builder.HasOne<Post>().WithMany().HasForeignKey(p => p.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}
