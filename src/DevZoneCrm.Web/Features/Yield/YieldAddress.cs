using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Yield;

/// <summary>What 招引成效 shows, as it stands in its address.</summary>
/// <param name="Period">A period code; none for this year.</param>
public sealed record YieldAddress(string? Period, YieldDimension By)
{
    public const string Path = "/yield";

    public string Url => ListValues.Address(Path, [("period", Period), ("by", By == YieldDimension.Region ? null : By.ToString())]);

    public static YieldAddress Read(string? period, string? by) => new(string.IsNullOrWhiteSpace(period) ? null : period.Trim(), ListValues.ToEnum<YieldDimension>(by) ?? YieldDimension.Region);
}
