using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Chains;

/// <summary>产业链: the zone's own industry, with class and validity; older sets stay so that old totals stay right.</summary>
public sealed class IndustryChain : AggregateRoot
{
    public const int MaxNameLength = 40;

    public IndustryChain(string name, ChainClass @class, DateOnly validFrom, DateOnly? validTo = null)
    {
        Name = name;
        Class = @class;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public string Name { get; private set; }

    public ChainClass Class { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public void Rename(string name) => Name = name.Trim();

    public void Reclassify(ChainClass @class) => Class = @class;

    public void Close(DateOnly lastDay)
    {
        Validity.RequireLastDay(ValidFrom, lastDay);
        ValidTo = lastDay;
    }

    /// <summary>It was closed by mistake.</summary>
    public void Reopen() => ValidTo = null;
}
