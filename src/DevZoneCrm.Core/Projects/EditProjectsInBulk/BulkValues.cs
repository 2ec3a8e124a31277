using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>What a project holds in the fields that can be changed together.</summary>
public sealed record BulkValues(Guid? OwnerPostId, Guid UnitId, Guid? ChainId, Confidentiality Confidentiality, string? NextStep, DateOnly? NextStepOn, Guid? NextStepPostId)
{
    public static BulkValues Of(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new(project.OwnerPostId, project.UnitId, project.ChainId, project.Confidentiality, project.NextStep, project.NextStepOn, project.NextStepPostId);
    }

    public BulkValues With(BulkChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var values = this;
        foreach (var field in change.Fields)
        {
            values = field switch
            {
                BulkField.Owner => values with { OwnerPostId = change.OwnerPostId },
                BulkField.Unit => values with { UnitId = change.UnitId ?? UnitId },
                BulkField.Chain => values with { ChainId = change.ChainId },
                BulkField.Confidentiality => values with { Confidentiality = change.Confidentiality },
                _ => values.WithNextStep(change),
            };
        }

        return values;
    }

    internal void ApplyTo(Project project)
    {
        if (UnitId != project.UnitId)
        {
            project.KeepSplit();
        }

        project.ReviseFacts(project.Facts with { OwnerPostId = OwnerPostId, UnitId = UnitId, ChainId = ChainId, Confidentiality = Confidentiality });
        project.PlanNextStep(NextStep, NextStepOn, NextStepPostId);
    }

    private BulkValues WithNextStep(BulkChange change) => string.IsNullOrWhiteSpace(change.NextStep)
        ? this with { NextStep = null, NextStepOn = null, NextStepPostId = null }
        : this with { NextStep = change.NextStep.Trim(), NextStepOn = change.NextStepOn };
}
