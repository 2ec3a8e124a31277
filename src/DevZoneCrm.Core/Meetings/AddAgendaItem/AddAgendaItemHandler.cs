using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.AddAgendaItem;

public sealed class AddAgendaItemHandler(IAppDbContext db, MeetingRoom room) : IRequestHandler<AddAgendaItemCommand, long>
{
    public async Task<long> Handle(AddAgendaItemCommand request, CancellationToken cancellationToken)
    {
        var meeting = await room.AttendAsync(request.MeetingId, request.Version, cancellationToken);
        var about = await ProjectAsync(request.ProjectCode, cancellationToken);
        if (meeting.State == MeetingState.Planned)
        {
            // What the sources say gets its place first, so that the new topic stands behind it.
            meeting.Arrange(await room.AgendaAsync(meeting, cancellationToken));
        }

        var facts = new AgendaFacts { Title = request.Title.Trim(), Code = about?.Code, Owner = room.Viewer.Name, Text = string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim() };
        meeting.Add(new AgendaEntry(AgendaSection.ByHand, $"h:{Guid.CreateVersion7():N}", about?.Id, about is null ? null : "/projects/" + about.Code, facts), room.Viewer.Name);
        return await room.SaveAsync(meeting, cancellationToken);
    }

    private async Task<About?> ProjectAsync(string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var wanted = code.Trim();
        return await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(room.Viewer)).Where(p => p.Code == wanted).Select(p => new About(p.Id, p.Code)).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Project));
    }

    private sealed record About(Guid Id, string Code);
}
