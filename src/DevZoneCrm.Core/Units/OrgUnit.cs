using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Units;

/// <summary>招商单位: a bureau, centre or company that competes. Dated: units come, go, merge and split.</summary>
public sealed class OrgUnit : AggregateRoot
{
    public const int MaxNameLength = 60;

    public OrgUnit(string name, UnitKind kind, DateOnly validFrom, DateOnly? validTo = null, Guid? groupId = null, string? shortName = null)
    {
        Name = name;
        ShortName = shortName ?? name;
        Kind = kind;
        ValidFrom = validFrom;
        ValidTo = validTo;
        GroupId = groupId;
    }

    public string Name { get; private set; }

    public string ShortName { get; private set; }

    public UnitKind Kind { get; private set; }

    /// <summary>赛马分组; none until it is put into one.</summary>
    public Guid? GroupId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day it counts; none while it exists.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>Into which it was merged: what comes after its last day is that unit's.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <param name="shortName">The name itself where empty.</param>
    public void Rename(string name, string? shortName, UnitKind kind) =>
        (Name, ShortName, Kind) = (name.Trim(), string.IsNullOrWhiteSpace(shortName) ? name.Trim() : shortName.Trim(), kind);

    public void MoveToGroup(Guid? groupId) => GroupId = groupId;

    /// <summary>Its last day. What must not depend on it any more is asked before.</summary>
    public void Close(DateOnly lastDay)
    {
        Validity.RequireLastDay(ValidFrom, lastDay);
        ValidTo = lastDay;
    }

    /// <summary>并入: its last day, and the unit that goes on.</summary>
    public void MergeInto(Guid successorId, DateOnly lastDay)
    {
        Close(lastDay);
        SuccessorId = successorId;
    }

    /// <summary>It was closed by mistake.</summary>
    public void Reopen() => (ValidTo, SuccessorId) = (null, null);
}
