using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReviewForm;

public sealed record ReviewFormDto(string ProjectName, string Code, SheetDefinition Sheet, ReviewFacts Facts, ReviewInputs Inputs);
