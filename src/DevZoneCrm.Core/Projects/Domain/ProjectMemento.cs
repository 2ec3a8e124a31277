using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Everything of a project that an import can change, as it was. With it an import is taken back completely.</summary>
/// <param name="EventsAdded">The lines of history that the import wrote; they go with it.</param>
public sealed record ProjectMemento(
    ProjectFacts Facts, IReadOnlyList<Investor> Investors, long Amount, Currency Currency, IReadOnlyList<KeyListMark> KeyLists,
    IReadOnlyDictionary<Milestone, DateOnly> Dates, ProjectStatus Status, DateOnly? StatusOn, string? StatusReason, string? LostTo,
    IReadOnlyList<StatusSpan> StatusPeriods, IReadOnlyList<Guid> EventsAdded);
