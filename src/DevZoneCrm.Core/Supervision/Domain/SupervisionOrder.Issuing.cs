using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>立项: how an order comes to be.</summary>
public sealed partial class SupervisionOrder
{
    /// <summary>立项交办.</summary>
    /// <param name="serial">The next free number of the year.</param>
    /// <exception cref="RuleException">The deadline is before today, the issuer would supervise himself, or an instruction has no text.</exception>
    public static SupervisionOrder Issue(SupervisionDraft draft, int serial, SupervisionMoment now)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(now);
        var helping = draft.HelperPostIds.Where(h => h != draft.OwnerPostId).Distinct().ToList();
        Require(draft.DueOn >= now.On, SupervisionErrors.DeadlinePast);
        Require(helping.Count <= MaxHelpers, SupervisionErrors.TooManyHelpers, MaxHelpers);
        // Whoever runs a meeting may take a decision on; elsewhere nobody supervises himself.
        Require(draft.Source == SupervisionSource.Decision || now.By.PostId is null || now.By.PostId != draft.OwnerPostId, SupervisionErrors.OwnOrder);
        Require(draft.Source != SupervisionSource.Instruction || (!string.IsNullOrWhiteSpace(draft.Instruction) && !string.IsNullOrWhiteSpace(draft.InstructedBy)), SupervisionErrors.InstructionNeeded);
        var order = new SupervisionOrder
        {
            Year = now.On.Year,
            Serial = serial,
            Title = draft.Title.Trim(),
            Matter = draft.Matter.Trim(),
            Source = draft.Source,
            SourceId = draft.SourceId,
            Instruction = Blank(draft.Instruction),
            InstructedBy = Blank(draft.InstructedBy),
            OwnerPostId = draft.OwnerPostId,
            UnitId = draft.UnitId,
            ProjectId = draft.ProjectId,
            Node = draft.Node,
            NodeDueOn = draft.NodeDueOn,
            IssuedById = now.By.UserId,
            IssuedBy = now.By.Name,
            IssuerPostId = now.By.PostId,
            IssuedOn = now.On,
            IssuedAt = now.At,
            FirstDueOn = draft.DueOn,
            JudgedThrough = now.On,
        };
        order.helpers.AddRange(helping.Select(h => new SupervisionHelper(order.Id, h)));
        order.Take(LightState.Start(now.On, draft.DueOn));
        order.Book(SupervisionStepKind.Issued, now, draft.Matter.Trim()).DueOn = draft.DueOn;
        return order;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
