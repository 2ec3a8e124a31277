using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class SupervisionOrderConfiguration : IEntityTypeConfiguration<SupervisionOrder>
{
    public void Configure(EntityTypeBuilder<SupervisionOrder> builder)
    {
        builder.ToTable("SupervisionOrders");
        builder.HasRoot();
        builder.Ignore(o => o.IsRunning).Ignore(o => o.Lights);
        builder.Property(o => o.Title).HasMaxLength(SupervisionOrder.MaxTitleLength);
        builder.Property(o => o.Matter).HasMaxLength(SupervisionOrder.MaxMatterLength);
        builder.Property(o => o.Instruction).HasMaxLength(SupervisionOrder.MaxInstructionLength);
        builder.Property(o => o.InstructedBy).HasMaxLength(SupervisionOrder.MaxNameLength);
        builder.Property(o => o.IssuedBy).HasMaxLength(SupervisionOrder.MaxNameLength);
        builder.Property(o => o.AskedBy).HasMaxLength(SupervisionOrder.MaxNameLength);
        builder.Property(o => o.AskedReason).HasMaxLength(SupervisionStep.MaxTextLength);
        builder.HasOne<Post>().WithMany().HasForeignKey(o => o.OwnerPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(o => o.IssuerPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(o => o.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(o => o.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RaceRecord>().WithMany().HasForeignKey(o => o.PenaltyRecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.Helpers).WithOne().HasForeignKey(h => h.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Steps).WithOne().HasForeignKey(s => s.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => new { o.Year, o.Serial }).IsUnique();
        builder.HasIndex(o => new { o.State, o.Light, o.DueOn });
        builder.HasIndex(o => new { o.State, o.JudgedThrough });
        builder.HasIndex(o => new { o.OwnerPostId, o.State });
        builder.HasIndex(o => new { o.UnitId, o.State });
        builder.HasIndex(o => new { o.ProjectId, o.Node, o.NodeDueOn });
        builder.HasIndex(o => o.SourceId);
        builder.HasIndex(o => o.IssuedById);
    }
}
