namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>What a source puts on an agenda.</summary>
/// <param name="Key">The same thing has the same key from one reading to the next.</param>
/// <param name="AboutId">The project it is about: who may not see that does not see the item.</param>
/// <param name="Link">The thing it opens.</param>
public sealed record AgendaEntry(AgendaSection Section, string Key, Guid? AboutId, string? Link, AgendaFacts Facts);
