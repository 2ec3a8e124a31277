namespace DevZoneCrm.Infrastructure.Calendars;

/// <summary>The few words a calendar file needs, in its reader's language.</summary>
/// <param name="Name">Of the calendar.</param>
/// <param name="Due">Before a next step.</param>
/// <param name="Masked">In place of what is not for the reader.</param>
public sealed record IcsWords(string Name, string Due, string Masked);
