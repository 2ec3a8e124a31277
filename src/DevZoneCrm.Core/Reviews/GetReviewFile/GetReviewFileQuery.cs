using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.GetReviewFile;

/// <summary>The file as an expert of its panel sees it: what is to be judged, no other opinion. Only until the last day, and only while the panel sits.</summary>
public sealed record GetReviewFileQuery(Guid ReviewId) : IQuery<ReviewFileDto>;
