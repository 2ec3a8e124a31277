using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Text;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>投资方. The first leads.</summary>
public sealed class ProjectInvestor : IChildOfProject
{
    public const int MaxNameLength = 120;

    internal ProjectInvestor(Guid projectId, int ordinal, string name, string? creditCode)
    {
        ProjectId = projectId;
        Ordinal = ordinal;
        Name = name;
        CreditCode = creditCode;
        NameKey = CompanyName.Key(name);
    }

    public Guid ProjectId { get; private set; }

    /// <summary>0 for the leading investor.</summary>
    public int Ordinal { get; private set; }

    public string Name { get; private set; }

    /// <summary>The key by which other spellings of the firm are found (domain 5.4).</summary>
    public string NameKey { get; private set; }

    /// <summary>统一社会信用代码, normalised; of the leading investor.</summary>
    public string? CreditCode { get; private set; }
}
