using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Gates;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>What every 申报 does alike: the stage must be possible, the rule's facts and documents there, the gates open; then it waits for others.</summary>
public sealed class ClaimFiling(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, StageGates gates, ClaimNotices notices)
{
    /// <returns>The new version of the project.</returns>
    public async Task<long> FileAsync(IClaimCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var project = await LoadAsync(command, cancellationToken);
        project.Claim(command.Milestone, command.OccurredOn, calendar.Today);
        var terms = new ClaimTerms(command.OccurredOn, command.NamedDocument, command.Note, command.HasSpecialTerms, command.Evidence);
        var reviewers = await RequireAsync(project, command.Milestone, terms, cancellationToken);
        return await AddAsync(StageClaim.File(project.Id, command.Milestone, false, terms, reviewers, ClaimActor.Of(context.Viewer), calendar.Now.ToUniversalTime()), project, cancellationToken);
    }

    /// <summary>A confirmed date is put right the way it was confirmed; the documents of the stage need not be brought again.</summary>
    public async Task<long> FileCorrectionAsync(IProjectCommand command, Milestone milestone, DateOnly on, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var project = await LoadAsync(command, cancellationToken);
        project.ClaimCorrection(milestone, on, calendar.Today);
        var terms = new ClaimTerms(on, null, reason, false, []);
        var reviewers = await ReviewersAsync(project, await db.ClaimRuleAsync(milestone, cancellationToken), terms, cancellationToken);
        return await AddAsync(StageClaim.File(project.Id, milestone, true, terms, reviewers, ClaimActor.Of(context.Viewer), calendar.Now.ToUniversalTime()), project, cancellationToken);
    }

    /// <summary>All that the rule and the gates ask for, and whose turn it will be.</summary>
    public async Task<ClaimReviewers> RequireAsync(Project project, Milestone milestone, ClaimTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(terms);
        var rule = await db.ClaimRuleAsync(milestone, cancellationToken);
        Refuse(ClaimErrors.FieldsMissing, rule.Fields.Where(f => !ProjectFields.IsFilled(project, f)).Select(f => ErrorTexts.Word(f)));
        Refuse(ClaimErrors.MilestonesMissing, rule.Milestones.Members().Where(m => project.DateOf(m) is null).Select(m => ErrorTexts.Word(m)));
        Refuse(ClaimErrors.EvidenceMissing, rule.Missing(terms.Evidence).Select(n => n.Label));
        await RequireFilesAsync(project.Id, rule, terms, cancellationToken);
        await gates.RequireOpenAsync(project, milestone, cancellationToken);
        return await ReviewersAsync(project, rule, terms, cancellationToken);
    }

    private async Task<Project> LoadAsync(IProjectCommand command, CancellationToken cancellationToken)
    {
        var project = await db.LoadAsync(command.ProjectId, cancellationToken);
        db.ExpectVersion(project, command.Version);
        return project;
    }

    private async Task<long> AddAsync(StageClaim claim, Project project, CancellationToken cancellationToken)
    {
        db.StageClaims.Add(claim);
        await notices.TellAsync(claim, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return project.Version;
    }

    // What is put forward must be a file of this project, for a document that was asked for.
    private async Task RequireFilesAsync(Guid projectId, ClaimRule rule, ClaimTerms terms, CancellationToken cancellationToken)
    {
        var ids = terms.Evidence.Select(e => e.FileId).Distinct().ToList();
        var known = await db.ProjectFiles.CountAsync(f => f.ProjectId == projectId && f.RemovedAt == null && ids.Contains(f.Id), cancellationToken);
        if (known != ids.Count || terms.Evidence.Any(e => rule.Needs.All(n => n.Code != e.Need)))
        {
            throw new RuleException(ClaimErrors.EvidenceUnknown);
        }
    }

    private async Task<ClaimReviewers> ReviewersAsync(Project project, ClaimRule rule, ClaimTerms terms, CancellationToken cancellationToken)
    {
        var rates = await RateTable.ReadAsync(db, cancellationToken);
        return rule.ReviewersFor(Buckets.MicroYuan(project.Currency, project.Amount, rates.Of(terms.OccurredOn.Year)), terms.HasSpecialTerms);
    }

    private static void Refuse(string code, IEnumerable<string> missing)
    {
        if (string.Join(ErrorTexts.Of("List.Separator"), missing) is { Length: > 0 } names)
        {
            throw new RuleException(code, names);
        }
    }
}
