using System.Text.RegularExpressions;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.EditProject;

public sealed partial class EditProjectValidator : AbstractValidator<EditProjectCommand>
{
    private const int FullShareE4 = 1_000_000;

    public EditProjectValidator()
    {
        RuleFor(c => c.Facts.Name).RequiredText(ProjectFacts.MaxNameLength);
        RuleFor(c => c.Facts.Content).OptionalText(ProjectFacts.MaxContentLength);
        RuleFor(c => c.Facts.CodeName).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.Facts.Form).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.Facts.Country).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.Facts.SourceRegion).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.Facts.SourceChannel).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.Facts.IndustryCode).Must(code => string.IsNullOrWhiteSpace(code) || IndustryCode().IsMatch(code)).WithMessage(_ => ErrorTexts.Of("Validation.IndustryCode"));
        RuleFor(c => c.Facts.Confidentiality).KnownValue();
        RuleFor(c => c.Facts.ForeignShareE4).Must(share => share is null or >= 0 and <= FullShareE4).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, 100));
        RuleFor(c => c.Facts.LandMuE4).QuantityUpTo(ProjectFacts.MaxQuantity);
        RuleFor(c => c.Facts.PlantSquareMetresE4).QuantityUpTo(ProjectFacts.MaxQuantity);
        RuleFor(c => c.Facts.ExpectedSales).QuantityUpTo(ProjectFacts.MaxQuantity);
        RuleFor(c => c.Facts.ExpectedTax).QuantityUpTo(ProjectFacts.MaxQuantity);
        RuleFor(c => c.Investors).RequiredText(ProjectInvestor.MaxNameLength);
        RuleFor(c => c.CreditCode).Must(code => string.IsNullOrWhiteSpace(code) || SocialCreditCode.Normalise(code).Length == SocialCreditCode.Length)
            .WithMessage(_ => ErrorTexts.Of("Validation.CreditCode"));
    }

    [GeneratedRegex(@"^[A-Ta-t]?\d{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex IndustryCode();
}
