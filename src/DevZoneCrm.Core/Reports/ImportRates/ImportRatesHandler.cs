using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.ImportRates;

public sealed class ImportRatesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ImportRatesCommand, ImportSummary>
{
    public static readonly SheetColumn Year = new("年份", "Year", Required: true);
    public static readonly SheetColumn Rate = new("美元兑人民币", "CNY per USD", Required: true);

    private const decimal SmallestRate = 0.0001m;
    private const decimal Scale = 10_000m;

    public async Task<ImportSummary> Handle(ImportRatesCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var findings = new ImportFindings();
        var columns = ColumnMap.Read(request.Table, [Year, Rate], findings);
        var rates = findings.IsRejected ? [] : ReadRates(request.Table.Rows, columns, findings);
        if (findings.IsRejected)
        {
            return ImportSummary.Refused(request.Table.Rows.Count, findings);
        }

        var known = await db.ExchangeRates.ToDictionaryAsync(r => r.Year, cancellationToken);
        var changed = rates.Where(r => known.TryGetValue(r.Key, out var rate) && rate.RateE4 != r.Value).ToList();
        var missing = rates.Where(r => !known.ContainsKey(r.Key)).ToList();
        if (!request.DryRun)
        {
            Record(request, changed.Concat(missing).Select(r => (r.Key, known.GetValueOrDefault(r.Key)?.RateE4 ?? 0, r.Value)), missing.Count, changed.Count, findings);
            changed.ForEach(r => known[r.Key].Change(r.Value));
            db.ExchangeRates.AddRange(missing.Select(r => new ExchangeRate(r.Key, r.Value)));
            await db.SaveChangesAsync(cancellationToken);
        }

        return ImportSummary.Done(request.Table.Rows.Count, missing.Count, changed.Count, findings);
    }

    private void Record(ImportRatesCommand request, IEnumerable<(int Year, int Before, int After)> changes, int created, int updated, ImportFindings findings)
    {
        var viewer = context.Viewer;
        var batch = ImportBatch.Start(ImportKind.Rates, request.FileName, createMissing: false, calendar.Now.ToUniversalTime(), viewer.UserId, viewer.Name);
        batch.Complete(request.Table.Rows.Count, created, updated, findings.Warnings.Count);
        db.ImportBatches.Add(batch);
        db.ImportChanges.AddRange(changes.Select((c, i) => ImportedRate.Of(batch.Id, i + 1, c.Year, c.Before, c.After)));
    }

    private static SortedDictionary<int, int> ReadRates(IReadOnlyList<SheetRow> rows, ColumnMap columns, ImportFindings findings)
    {
        var rates = new SortedDictionary<int, int>();
        foreach (var row in rows)
        {
            var reader = new RowReader(row.Number, c => columns.Cell(row, c)!, columns.HeaderOf, findings);
            var year = ReadYear(reader);
            var rate = reader.NumberE4(Rate, SmallestRate, ExchangeRate.MaxRateE4 / Scale);
            if (reader.Raw(Rate).Length == 0)
            {
                reader.Reject(Rate, "Validation.Required");
            }

            if (year is { } key && !rates.TryAdd(key, (int)(rate ?? 0)))
            {
                reader.Reject(Year, "Import.YearTwice", key);
            }
        }

        return rates;
    }

    private static int? ReadYear(RowReader reader)
    {
        var text = reader.Raw(Year).TrimEnd('年');
        if (text.Length == 0)
        {
            reader.Reject(Year, "Validation.Required");
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ExchangeRate.MinYear and <= ExchangeRate.MaxYear)
        {
            return year;
        }

        reader.Reject(Year, "Validation.OutOfRange", ExchangeRate.MinYear, ExchangeRate.MaxYear);
        return null;
    }
}
