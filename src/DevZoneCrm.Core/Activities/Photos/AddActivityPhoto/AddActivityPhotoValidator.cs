using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.Photos.AddActivityPhoto;

public sealed class AddActivityPhotoValidator : AbstractValidator<AddActivityPhotoCommand>
{
    private const int MaxNameLength = 400;
    private const int MaxLatitude = 90;
    private const int MaxLongitude = 180;

    public AddActivityPhotoValidator()
    {
        RuleFor(c => c.Id).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
        RuleFor(c => c.Name).RequiredText(MaxNameLength);
        RuleFor(c => c.Said!.Latitude).Must(v => v is null or (>= -MaxLatitude and <= MaxLatitude)).When(c => c.Said is not null).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", -MaxLatitude, MaxLatitude));
        RuleFor(c => c.Said!.Longitude).Must(v => v is null or (>= -MaxLongitude and <= MaxLongitude)).When(c => c.Said is not null).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", -MaxLongitude, MaxLongitude));
    }
}
