using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class NoticePreferencesConfiguration : IEntityTypeConfiguration<NoticePreferences>
{
    public void Configure(EntityTypeBuilder<NoticePreferences> builder)
    {
        builder.ToTable("NoticePreferences");
        builder.HasKey(p => p.UserId);
        builder.Property(p => p.UserId).ValueGeneratedNever();
        builder.Property(p => p.Language).HasMaxLength(NoticePreferences.MaxLanguageLength);
        builder.Property(p => p.Hours).IsJson();
        builder.Property(p => p.Chosen).IsJson();
        builder.HasOne<AppUser>().WithOne().HasForeignKey<NoticePreferences>(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
