using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class SupervisionHelperConfiguration : IEntityTypeConfiguration<SupervisionHelper>
{
    public void Configure(EntityTypeBuilder<SupervisionHelper> builder)
    {
        builder.ToTable("SupervisionHelpers");
        builder.HasKey(h => new { h.OrderId, h.PostId });
        builder.HasOne<Post>().WithMany().HasForeignKey(h => h.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => h.PostId);
    }
}
