using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;
using MediatR;

namespace DevZoneCrm.Core.Supervision.ResolveDeadline;

public sealed class ResolveDeadlineHandler(ZoneCalendar calendar, WorkingCalendar working) : IRequestHandler<ResolveDeadlineQuery, DeadlineDto>
{
    public Task<DeadlineDto> Handle(ResolveDeadlineQuery request, CancellationToken cancellationToken)
    {
        var dueOn = request.Deadline.From(calendar.Today, working);
        return Task.FromResult(new DeadlineDto(dueOn, !working.IsPublished(dueOn.Year)));
    }
}
