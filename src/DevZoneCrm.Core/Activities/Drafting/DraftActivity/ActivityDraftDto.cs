namespace DevZoneCrm.Core.Activities.Drafting.DraftActivity;

/// <param name="ProjectId">The one project of the reader's that the message can mean.</param>
/// <param name="Firm">A firm as the message writes it, where no project is sure.</param>
public sealed record ActivityDraftDto(MessageDraft Draft, Guid? ProjectId, string? Firm);
