using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EditProjectsInBulk;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>What stands in the form of a change of many.</summary>
public sealed class BulkForm
{
    private readonly HashSet<BulkField> fields = [];

    public string? Owner { get; set; }

    public string? Unit { get; set; }

    public string? Chain { get; set; }

    public string? Level { get; set; } = nameof(Confidentiality.Internal);

    public string? NextStep { get; set; }

    public string? NextStepOn { get; set; }

    public bool IsEmpty => fields.Count == 0;

    public bool Has(BulkField field) => fields.Contains(field);

    public void Toggle(BulkField field) => _ = fields.Remove(field) || fields.Add(field);

    public BulkChange ToChange() => new()
    {
        Fields = [.. fields.Order()],
        OwnerPostId = Id(Owner),
        UnitId = Id(Unit),
        ChainId = Id(Chain),
        Confidentiality = ListValues.ToEnum<Confidentiality>(Level) ?? Confidentiality.Internal,
        NextStep = NextStep,
        NextStepOn = ListValues.ToDay(NextStepOn),
    };

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
