using DevZoneCrm.Core.Notices.Webhooks.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class WebhookSettingsConfiguration : IEntityTypeConfiguration<WebhookSettings>
{
    public void Configure(EntityTypeBuilder<WebhookSettings> builder)
    {
        builder.ToTable("WebhookSettings");
        builder.HasRoot();
        builder.Property(w => w.Url).HasMaxLength(WebhookSettings.MaxUrlLength);
        builder.Property(w => w.SealedSecret).HasMaxLength(WebhookSettings.MaxSealedLength);
    }
}
