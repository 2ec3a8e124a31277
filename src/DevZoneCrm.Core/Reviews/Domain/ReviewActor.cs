using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>Who took a step. Nobody takes two of proposing, pre-checking and deciding, administrators and the command line included.</summary>
public readonly record struct ReviewActor(Guid? UserId, string Name)
{
    /// <exception cref="RuleException">The same person.</exception>
    public void MustNotBe(Guid? otherId, string? otherName)
    {
        if (otherName is not null && UserId == otherId && (UserId is not null || otherName == Name))
        {
            throw new RuleException(ReviewErrors.SamePerson, Name);
        }
    }
}
