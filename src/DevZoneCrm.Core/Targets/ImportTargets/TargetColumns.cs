using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Core.Targets.ImportTargets;

/// <summary>The columns of a sheet of targets.</summary>
public static class TargetColumns
{
    public static readonly SheetColumn Year = new("年份", "Year", Required: true);

    /// <summary>Empty for the zone.</summary>
    public static readonly SheetColumn Unit = new("招商单位", "Unit") { OtherNames = ["Department", "Org Unit", "Investment Unit"] };

    public static readonly SheetColumn Metric = new("指标", "Metric", Required: true) { OtherNames = ["Indicator"] };

    public static readonly SheetColumn Value = new("目标值", "Target", Required: true) { OtherNames = ["Target Value", "Value"] };

    /// <summary>Empty for the metric's own.</summary>
    public static readonly SheetColumn Measure = new("单位", "Measure") { OtherNames = ["Unit of Measure", "Measured In"] };

    public static readonly IReadOnlyList<SheetColumn> All = [Year, Unit, Metric, Value, Measure];
}
