using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.GetMeetingPosts;

public sealed class GetMeetingPostsHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<GetMeetingPostsQuery, IReadOnlyList<MeetingPost>>
{
    public async Task<IReadOnlyList<MeetingPost>> Handle(GetMeetingPostsQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        return await MeetingPosts.Named(db, db.Posts.Where(p => p.ValidFrom <= today && (p.ValidTo == null || p.ValidTo >= today))).ToListAsync(cancellationToken);
    }
}
