using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItems");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Ignore(i => i.IsByHand).Ignore(i => i.Entry);
        builder.Property(i => i.Key).HasMaxLength(AgendaItem.MaxKeyLength);
        builder.Property(i => i.Link).HasMaxLength(AgendaItem.MaxLinkLength);
        builder.Property(i => i.AddedBy).HasMaxLength(Meeting.MaxByLength);
        builder.Property(i => i.Facts).IsJson();
        builder.HasOne<Project>().WithMany().HasForeignKey(i => i.AboutId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.MeetingId, i.Key }).IsUnique();
    }
}
