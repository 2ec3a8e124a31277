using FluentValidation;

namespace DevZoneCrm.Core.Meetings.MarkAttendance;

public sealed class MarkAttendanceValidator : AbstractValidator<MarkAttendanceCommand>
{
    public MarkAttendanceValidator() => RuleFor(c => c.PostId).NotEmpty();
}
