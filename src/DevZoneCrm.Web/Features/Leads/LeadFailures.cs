using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.RegisterLead;

namespace DevZoneCrm.Web.Features.Leads;

/// <summary>Puts each sentence of a failure under the field it is about; the rules of the domain name none, so they are matched here.</summary>
internal static class LeadFailures
{
    private static readonly HashSet<string> UnderMore =
    [
        nameof(RegisterLeadCommand.ChainId), nameof(RegisterLeadCommand.Sector), nameof(RegisterLeadCommand.CreditCode),
        nameof(RegisterLeadCommand.Confidentiality), nameof(RegisterLeadCommand.OccurredOn),
    ];

    public static bool IsUnderMore(string field) => UnderMore.Contains(field);

    public static void Sort(Failure failure, Dictionary<string, string> errors, out string? problem)
    {
        foreach (var (field, sentences) in failure.Fields)
        {
            errors[field] = string.Join(' ', sentences);
        }

        var ruleField = failure.Code switch
        {
            ProjectErrors.NoUnit or ProjectErrors.UnitUnknown or ProjectErrors.OtherUnit => nameof(RegisterLeadCommand.UnitId),
            ProjectErrors.ChainUnknown => nameof(RegisterLeadCommand.ChainId),
            ProjectErrors.NoInvestor => nameof(RegisterLeadCommand.Investor),
            ProjectErrors.InvestmentOutOfRange => nameof(RegisterLeadCommand.AmountWan),
            ProjectErrors.DateInFuture or ProjectErrors.DateTooEarly => nameof(RegisterLeadCommand.OccurredOn),
            _ => null,
        };
        if (ruleField is not null)
        {
            errors[ruleField] = failure.Text;
        }

        problem = errors.Count == 0 ? failure.Text : null;
    }
}
