using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.Merging;

/// <summary>Which records may be merged.</summary>
internal static class MergeRules
{
    /// <exception cref="RuleException">The same one, or the other has been signed or is over: what has been counted is not taken away.</exception>
    public static void Require(Project survivor, Project other)
    {
        if (survivor.Id == other.Id)
        {
            throw new RuleException(FirmErrors.MergeWithItself);
        }

        if (other.Stage >= ProjectStage.Signed || other.Status > ProjectStatus.OnHold)
        {
            throw new RuleException(FirmErrors.MergeTooLate, other.Code);
        }
    }
}
