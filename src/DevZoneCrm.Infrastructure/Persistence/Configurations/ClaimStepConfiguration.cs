using DevZoneCrm.Core.Projects.Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ClaimStepConfiguration : IEntityTypeConfiguration<ClaimStep>
{
    public void Configure(EntityTypeBuilder<ClaimStep> builder)
    {
        builder.ToTable("ClaimSteps");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.By).HasMaxLength(60);
        builder.Property(s => s.Note).HasMaxLength(ClaimStep.MaxNoteLength);
        builder.Ignore(s => s.Part);
        builder.HasIndex(s => new { s.UserId, s.At });
    }
}
