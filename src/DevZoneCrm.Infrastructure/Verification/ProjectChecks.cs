using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>What must hold for every project, whoever wrote it.</summary>
internal static class ProjectChecks
{
    public static IEnumerable<string> Of(Project project)
    {
        var dates = project.Dates;
        if (dates.First is null)
        {
            yield return "没有任何日期";
        }

        if (dates.FirstOutOfOrder() is { } wrong)
        {
            yield return $"{wrong} 的日期次序不对";
        }

        var stage = dates.StageOn(DateOnly.MaxValue);
        if (project.Stage != stage || project.StageOn != (stage == ProjectStage.None ? null : project.DateOf((Milestone)(int)stage)))
        {
            yield return "阶段或阶段日期与各日期不符";
        }

        if (project.FirstOn != dates.First)
        {
            yield return "最早日期与各日期不符";
        }

        var both = project.SignedOn is null || project.RegisteredOn is null ? null : project.SignedOn > project.RegisteredOn ? project.SignedOn : project.RegisteredOn;
        if (project.SignedAndRegisteredOn != both)
        {
            yield return "签约注册日期与签约、注册日期不符";
        }

        if (!project.Investment.IsInRange)
        {
            yield return "总投资超出范围";
        }

        if (project.LeadInvestor != project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name).FirstOrDefault())
        {
            yield return "第一投资方与投资方名单不符";
        }

        var open = project.StatusPeriods.Where(p => p.UntilOn is null).Select(p => p.Status).ToList();
        if (open.Count > 1 || open.SingleOrDefault() != project.Status)
        {
            yield return "状态与状态记录不符";
        }
    }
}
