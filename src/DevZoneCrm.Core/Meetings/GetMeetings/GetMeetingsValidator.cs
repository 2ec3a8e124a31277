using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings.GetMeetings;

public sealed class GetMeetingsValidator : AbstractValidator<GetMeetingsQuery>
{
    private const int MaxPage = 10_000;

    public GetMeetingsValidator() => RuleFor(q => q.Page).Between(1, MaxPage);
}
