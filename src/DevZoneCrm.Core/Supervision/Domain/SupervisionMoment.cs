using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>Under which rules, on which day and by whom a step is taken.</summary>
/// <param name="On">The zone's day.</param>
public sealed record SupervisionMoment(DateOnly On, DateTimeOffset At, SupervisionActor By, SupervisionTerms Terms, WorkingCalendar Calendar);
