using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>What writes a section of the agenda, or a part of it, by itself. Every class that implements it is found and asked; the cycle says whether its section is on.</summary>
public interface IAgendaSource
{
    AgendaSection Section { get; }

    /// <summary>The most important entries of the section and how many there are in all. One query, whatever the size of the zone.</summary>
    Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken);
}
