using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>Somebody who speaks for a department, or an expert of the roster. Until a day, where one is set.</summary>
public sealed class ReviewPerson : AggregateRoot
{
    public const int MaxDepartmentLength = 40;

    private ReviewPerson()
    {
    }

    public Guid UserId { get; private set; }

    /// <summary>Display name of the account.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Code of the department; none for experts.</summary>
    public string? Department { get; private set; }

    /// <summary>None for departments.</summary>
    public ExpertField? Field { get; private set; }

    public DateOnly NamedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public static ReviewPerson Speaker(Guid userId, string name, string department, DateOnly today) => new() { UserId = userId, Name = name, Department = department, NamedOn = today };

    public static ReviewPerson Expert(Guid userId, string name, ExpertField field, DateOnly today) => new() { UserId = userId, Name = name, Field = field, NamedOn = today };

    public bool IsNamed => EndedOn is null;

    public void End(DateOnly today) => EndedOn ??= today;
}
