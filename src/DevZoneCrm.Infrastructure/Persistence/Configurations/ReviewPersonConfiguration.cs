using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ReviewPersonConfiguration : IEntityTypeConfiguration<ReviewPerson>
{
    public void Configure(EntityTypeBuilder<ReviewPerson> builder)
    {
        builder.ToTable("ReviewPeople");
        builder.HasRoot();
        builder.Ignore(p => p.IsNamed);
        builder.Property(p => p.Name).HasMaxLength(60);
        builder.Property(p => p.Department).HasMaxLength(ReviewPerson.MaxDepartmentLength);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.UserId, p.EndedOn });
    }
}
