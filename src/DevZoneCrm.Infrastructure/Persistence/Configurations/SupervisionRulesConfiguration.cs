using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class SupervisionRulesConfiguration : IEntityTypeConfiguration<SupervisionRules>
{
    public void Configure(EntityTypeBuilder<SupervisionRules> builder)
    {
        builder.ToTable("SupervisionRules");
        builder.HasRoot();
        builder.Ignore(r => r.Terms);
    }
}
