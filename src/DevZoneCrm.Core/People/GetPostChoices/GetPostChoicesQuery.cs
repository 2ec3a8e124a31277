using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.GetPostChoices;

/// <summary>Posts held today or later, for choosing an heir or the post of an account.</summary>
public sealed record GetPostChoicesQuery : IQuery<IReadOnlyList<PostChoiceDto>>;
