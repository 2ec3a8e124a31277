using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Units;

/// <summary>赛马分组, e.g. 招商部门 and 国企招商主体. Free configuration with validity.</summary>
public sealed class UnitGroup : AggregateRoot
{
    public UnitGroup(string name, DateOnly validFrom, DateOnly? validTo = null)
    {
        Name = name;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public string Name { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public void Rename(string name) => Name = name.Trim();

    public void Close(DateOnly lastDay)
    {
        Validity.RequireLastDay(ValidFrom, lastDay);
        ValidTo = lastDay;
    }

    /// <summary>It was closed by mistake.</summary>
    public void Reopen() => ValidTo = null;
}
