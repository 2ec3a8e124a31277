using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>A project with a history: state what matters to the test, the rest has defaults.</summary>
public sealed record ProjectBuilder
{
    private static int last;

    public string Code { get; init; } = $"T-{Interlocked.Increment(ref last):D5}";

    public string Name { get; init; } = "年产1万台精密减速机";

    public string Investor { get; init; } = "南通伊仕生物技术股份有限公司";

    public required Guid UnitId { get; init; }

    public Guid? OwnerPostId { get; init; }

    public Guid? ChainId { get; init; }

    public Sector? Sector { get; init; }

    public InvestorTags Tags { get; init; }

    public Confidentiality Confidentiality { get; init; } = Confidentiality.Internal;

    public string? CodeName { get; init; }

    /// <summary>Registered by this user instead of imported.</summary>
    public Guid? CreatedBy { get; init; }

    public Money Amount { get; init; } = A.Yi(12);

    /// <summary>Dates by milestone; a lead of 2026-01-05 where none are given.</summary>
    public MilestoneDates Dates { get; init; } = new() { [Milestone.Lead] = new DateOnly(2026, 1, 5) };

    /// <summary>Anything the domain offers, done to the finished project: hold, resume, revise, grant access.</summary>
    public Action<Project> Then { get; init; } = _ => { };

    public Project Build()
    {
        var facts = new ProjectFacts
        {
            Name = Name,
            CodeName = CodeName,
            UnitId = UnitId,
            OwnerPostId = OwnerPostId,
            ChainId = ChainId,
            Sector = Sector,
            Tags = Tags,
            Confidentiality = Confidentiality,
        };
        var (investors, at) = (new[] { new Investor(Investor) }, new DateTimeOffset(2026, 1, 5, 2, 0, 0, TimeSpan.Zero));
        var project = CreatedBy is null
            ? Project.Import(Code, facts, investors, Amount, at)
            : Project.RegisterLead(Code, facts, investors, Amount, Dates.First!.Value, TestClock.StartDay, at, CreatedBy);
        project.ImportDates(Dates);
        Then(project);
        return project;
    }
}
