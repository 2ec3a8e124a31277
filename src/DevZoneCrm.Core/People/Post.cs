using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.People;

/// <summary>岗位: a person's place in a unit for a time. Projects belong to posts, so that a rotation hands them over.</summary>
public sealed class Post : AggregateRoot
{
    public const int MaxTitleLength = 40;

    public Post(Guid personId, Guid? unitId, string title, PostRole role, DateOnly validFrom, DateOnly? validTo = null)
    {
        PersonId = personId;
        UnitId = unitId;
        Title = title;
        Role = role;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public Guid PersonId { get; private set; }

    /// <summary>None for zone leaders and offices outside the units.</summary>
    public Guid? UnitId { get; private set; }

    public string Title { get; private set; }

    public PostRole Role { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public void Retitle(string title, PostRole role) => (Title, Role) = (title.Trim(), role);

    /// <summary>The last day the person holds it. Whoever closes it has handed the projects over before.</summary>
    public void Close(DateOnly lastDay)
    {
        Validity.RequireLastDay(ValidFrom, lastDay);
        ValidTo = lastDay;
    }

    /// <summary>It was closed by mistake.</summary>
    public void Reopen() => ValidTo = null;

    public bool IsHeldOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}
