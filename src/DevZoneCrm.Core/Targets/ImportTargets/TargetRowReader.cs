using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Importing;
using DevZoneCrm.Core.Targets.Domain;
using static DevZoneCrm.Core.Targets.ImportTargets.TargetColumns;

namespace DevZoneCrm.Core.Targets.ImportTargets;

/// <summary>Reads the lines of a sheet of targets and says what is wrong with each cell.</summary>
internal sealed class TargetRowReader(ColumnMap columns, ImportDirectory directory, ImportFindings findings)
{
    private const decimal MostCell = 1_000_000_000_000;

    private readonly HashSet<TargetKey> seen = [];

    public IReadOnlyList<TargetRow> Read(IEnumerable<SheetRow> rows) => [.. rows.Select(Read).OfType<TargetRow>()];

    private TargetRow? Read(SheetRow row)
    {
        var reader = new RowReader(row.Number, c => columns.Cell(row, c) ?? string.Empty, columns.HeaderOf, findings);
        var year = ReadYear(reader);
        var unitName = reader.Raw(Unit);
        var metric = ReadMetric(reader);
        var value = metric is null ? null : ReadValue(reader, metric);
        var unit = unitName.Length == 0 || year is null ? null : directory.Unit(unitName, new DateOnly(year.Value, 1, 1));
        if (unitName.Length > 0 && year is not null && unit is null)
        {
            reader.Reject(Unit, "Unit.Unknown", unitName);
            return null;
        }

        if (year is not { } y || metric is null || value is not { } v)
        {
            return null;
        }

        var key = new TargetKey(y, unit?.Id, metric.Code);
        if (!seen.Add(key))
        {
            reader.Reject(Metric, TargetErrors.Twice, y, unitName, metric.Name);
            return null;
        }

        if (unit is not null && (unit.ValidFrom.Year > y || unit.ValidTo?.Year < y))
        {
            reader.Warn(Unit, "Target.UnitNotThere", unitName, y);
        }

        return new TargetRow(row.Number, key, metric, v, unitName);
    }

    private static int? ReadYear(RowReader reader)
    {
        var text = reader.Raw(Year).TrimEnd('年').Trim();
        if (text.Length == 0)
        {
            reader.Reject(Year, "Validation.Required");
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Target.MinYear and <= Target.MaxYear)
        {
            return year;
        }

        reader.Reject(Year, "Validation.OutOfRange", Target.MinYear, Target.MaxYear);
        return null;
    }

    private static TargetMetric? ReadMetric(RowReader reader)
    {
        var text = reader.Raw(Metric);
        if (text.Length == 0)
        {
            reader.Reject(Metric, "Validation.Required");
            return null;
        }

        if (TargetMetricParser.Parse(text) is { } metric)
        {
            return metric;
        }

        reader.Reject(Metric, TargetErrors.MetricUnknown, text);
        return null;
    }

    private static decimal? ReadValue(RowReader reader, TargetMetric metric)
    {
        if (reader.Raw(Value).Length == 0)
        {
            reader.Reject(Value, "Validation.Required");
            return null;
        }

        var factor = TargetMeasure.FactorOf(metric.Kind, reader.Raw(Measure));
        if (factor is null)
        {
            reader.Reject(Measure, TargetErrors.UnitMisfit, metric.Name, TargetMeasure.WordsOf(metric.Kind));
        }

        if (reader.Number(Value, 0, MostCell) is not { } number || factor is not { } times)
        {
            return null;
        }

        var value = Math.Round(number * times, 4);
        if (value > metric.Most)
        {
            reader.Reject(Value, TargetErrors.OutOfRange, metric.Name, metric.Most);
            return null;
        }

        if (value != decimal.Round(value, 2))
        {
            reader.Reject(Value, "Validation.Decimals", 2);
            return null;
        }

        if (metric.Kind == MetricKind.LeadingShare && value is > 0 and <= 1)
        {
            reader.Warn(Value, "Target.ShareTiny", value);
        }

        return value;
    }
}
