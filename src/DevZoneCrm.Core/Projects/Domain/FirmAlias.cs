using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Text;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>曾用名: what an investor of the project was called before it was renamed, or before its 拟设 company was registered. It is still found by it.</summary>
public sealed class FirmAlias : IChildOfProject
{
    internal FirmAlias(Guid projectId, string name, string? creditCode, FirmAliasKind kind, DateOnly untilOn, string recordedBy)
    {
        Id = Guid.CreateVersion7();
        ProjectId = projectId;
        Name = name;
        NameKey = CompanyName.Key(name);
        CreditCode = creditCode;
        Kind = kind;
        UntilOn = untilOn;
        RecordedBy = recordedBy;
    }

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public string Name { get; private set; }

    public string NameKey { get; private set; }

    public string? CreditCode { get; private set; }

    public FirmAliasKind Kind { get; private set; }

    /// <summary>The day from which on the new name holds.</summary>
    public DateOnly UntilOn { get; private set; }

    public string RecordedBy { get; private set; }
}
