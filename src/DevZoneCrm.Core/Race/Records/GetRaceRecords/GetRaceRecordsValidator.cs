using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Records.GetRaceRecords;

public sealed class GetRaceRecordsValidator : AbstractValidator<GetRaceRecordsQuery>
{
    private const int MostPages = 10_000;

    public GetRaceRecordsValidator() => RuleFor(q => q.Page).Between(1, MostPages);
}
