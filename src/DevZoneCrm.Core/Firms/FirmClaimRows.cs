using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>Claims with their projects, ready to be filtered and read.</summary>
internal static class FirmClaimRows
{
    /// <summary>Open claims of projects in the regime that pass the condition.</summary>
    public static IQueryable<ClaimedProject> OpenClaims(this IAppDbContext db, Expression<Func<Project, bool>> which) => db.FirmClaims.AsNoTracking()
        .Where(c => c.End == null)
        .Join(db.Projects.AsNoTracking().Where(ClaimRegime.Runs).Where(which), c => c.ProjectId, p => p.Id, (c, p) => new ClaimedProject { Claim = c, Project = p });

    public static async Task<IReadOnlyList<FirmClaimDto>> RowsAsync(this IQueryable<ClaimedProject> claims, IAppDbContext db, Viewer viewer, DateOnly today, int warningDays, CancellationToken cancellationToken)
    {
        Expression<Func<ClaimedProject, bool, FirmClaimDto>> row = (x, inFull) => new FirmClaimDto
        {
            ClaimId = x.Claim.Id,
            Version = x.Claim.Version,
            ProjectId = x.Project.Id,
            Code = x.Project.Code,
            Name = x.Project.Confidentiality == Confidentiality.Secret ? x.Project.CodeName ?? x.Project.Code : x.Project.Name,
            Investor = x.Project.Confidentiality == Confidentiality.Secret ? null : x.Project.LeadInvestor,
            Unit = db.Units.Where(u => u.Id == x.Claim.UnitId).Select(u => u.ShortName).First(),
            Owner = db.Posts.Where(o => o.Id == x.Project.OwnerPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
            Stage = x.Project.Stage,
            Investment = new Money(x.Project.Amount, x.Project.Currency),
            ClaimedAt = x.Claim.ClaimedAt,
            Origin = x.Claim.Origin,
            LastProgressOn = x.Claim.LastProgressOn,
            ProgressDueOn = x.Claim.ProgressDueOn,
            ProtectedUntil = x.Claim.ProtectedUntil,
            LapsesOn = x.Claim.LapsesOn,
            ExtendedOn = x.Claim.ExtendedOn,
            State = x.Claim.IsProtected ? ClaimState.Protected : ClaimState.Unprotected,
            InFull = inFull,
        };
        var rows = await claims.Select(row.With(ProjectVisibility.InFull(viewer).On((ClaimedProject x) => x.Project))).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r with { State = ClaimStates.Of(false, r.State == ClaimState.Protected, r.LapsesOn, today, warningDays) })];
    }
}
