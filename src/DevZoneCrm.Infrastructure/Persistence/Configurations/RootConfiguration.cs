using DevZoneCrm.Core.Common.Domain;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

/// <summary>What every root has: a key made by the application and a concurrency token of our own.</summary>
internal static class RootConfiguration
{
    public static void HasRoot<T>(this EntityTypeBuilder<T> builder)
        where T : AggregateRoot
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.DomainEvents);
    }
}
