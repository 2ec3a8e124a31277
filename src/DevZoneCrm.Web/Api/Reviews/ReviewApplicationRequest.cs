using System.ComponentModel;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Web.Api.Reviews;

/// <summary>The application of a review: to begin one, or to change it before it is handed in.</summary>
public sealed record ReviewApplicationRequest
{
    [Description("To change one: the version the caller saw.")]
    public long Version { get; init; }

    [Description("To begin one: 预审 or 评估.")]
    public ReviewKind Kind { get; init; }

    public required ReviewInputs Inputs { get; init; }
}
