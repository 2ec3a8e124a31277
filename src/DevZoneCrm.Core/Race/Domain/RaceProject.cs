using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>All of a project's history that earns or costs points.</summary>
public sealed record RaceProject
{
    public required Guid ProjectId { get; init; }

    /// <summary>The unit it belongs to now.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The split as fixed with 签约; the whole for one unit where nothing was split.</summary>
    public required IReadOnlyList<RacePart> Parts { get; init; }

    /// <summary>Confirmed dates.</summary>
    public required IReadOnlyList<(RaceMilestone Milestone, DateOnly On)> Dates { get; init; }

    public required Money Investment { get; init; }

    public IReadOnlyList<RaceAmount> EarlierAmounts { get; init; } = [];

    public IReadOnlyList<RaceStatus> Statuses { get; init; } = [];

    public InvestorTags Tags { get; init; }

    /// <summary>In ten-thousandths of a percent.</summary>
    public int? ForeignShareE4 { get; init; }

    /// <summary>None for a project without a chain.</summary>
    public ChainClass? Chain { get; init; }

    /// <summary>厂房平方米 &gt; 0 and no 用地.</summary>
    public bool HasPlantWithoutNewLand { get; init; }

    public IReadOnlyList<RaceGrade> Grades { get; init; } = [];

    /// <summary>Days on which 弄虚作假 was found.</summary>
    public IReadOnlyList<DateOnly> FalsifiedOn { get; init; } = [];

    public DateOnly? DateOf(RaceMilestone milestone)
    {
        foreach (var (known, on) in Dates)
        {
            if (known == milestone)
            {
                return on;
            }
        }

        return null;
    }

    /// <summary>The amount in force on a day.</summary>
    public Money InvestmentOn(DateOnly day)
    {
        var (found, until) = (Investment, DateOnly.MaxValue);
        foreach (var earlier in EarlierAmounts)
        {
            if (earlier.UntilOn > day && earlier.UntilOn < until)
            {
                (found, until) = (earlier.Investment, earlier.UntilOn);
            }
        }

        return found;
    }

    /// <summary>The grade decided last by that day.</summary>
    public ReviewGrade GradeOn(DateOnly day)
    {
        var (found, since) = (ReviewGrade.None, DateOnly.MinValue);
        foreach (var grade in Grades)
        {
            if (grade.On <= day && grade.On >= since)
            {
                (found, since) = (grade.Grade, grade.On);
            }
        }

        return found;
    }
}
