using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class MeetingDecisionConfiguration : IEntityTypeConfiguration<MeetingDecision>
{
    public void Configure(EntityTypeBuilder<MeetingDecision> builder)
    {
        builder.ToTable("MeetingDecisions");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Text).HasMaxLength(MeetingDecision.MaxTextLength);
        builder.Property(d => d.NotedBy).HasMaxLength(Meeting.MaxByLength);
        builder.HasOne<Post>().WithMany().HasForeignKey(d => d.OwnerPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(d => d.AboutId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.OrderId);
    }
}
