using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of 质量评估.</summary>
public abstract partial class AppDbContext
{
    public DbSet<ReviewSheet> ReviewSheets => Set<ReviewSheet>();

    public DbSet<QualityReview> QualityReviews => Set<QualityReview>();

    public DbSet<ReviewOpinion> ReviewOpinions => Set<ReviewOpinion>();

    public DbSet<ReviewExpert> ReviewExperts => Set<ReviewExpert>();

    public DbSet<ReviewPerson> ReviewPeople => Set<ReviewPerson>();

    public DbSet<ReviewDelivery> ReviewDeliveries => Set<ReviewDelivery>();
}
