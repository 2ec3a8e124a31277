using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Months;

/// <summary>The hash over all lines of a closed month, read one after the other. Closing and <c>verify</c> share it.</summary>
internal sealed class LineHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public int Flows { get; private set; }

    public int Stocks { get; private set; }

    public int Corrections { get; private set; }

    public int Shares { get; private set; }

    /// <param name="withShares">Months closed before parts were kept have none in their hash.</param>
    public static async Task<LineHash> ReadAsync(AppDbContext db, int closeKey, bool withShares, CancellationToken cancellationToken)
    {
        var lines = new LineHash();
        await foreach (var flow in db.FrozenFlows.AsNoTracking().Where(f => f.CloseKey == closeKey).OrderBy(f => f.ProjectId).ThenBy(f => f.Kind).ThenBy(f => f.On).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            lines.Flows++;
            lines.Add("F", flow, flow.Kind, flow.On, flow.EarlierOn, flow.Year, flow.RateE4, flow.Bucket, flow.Code, flow.Name);
        }

        await foreach (var stock in db.FrozenStocks.AsNoTracking().Where(s => s.CloseKey == closeKey).OrderBy(s => s.ProjectId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            lines.Stocks++;
            lines.Add("S", stock, stock.Kind, stock.StageOn, stock.Code, stock.KeyLevels, stock.HasStarted);
        }

        await foreach (var correction in db.FrozenCorrections.AsNoTracking().Where(c => c.CloseKey == closeKey).OrderBy(c => c.Ordinal).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            lines.Corrections++;
            lines.Append(["C", correction.Ordinal, correction.CorrectsKey, correction.ProjectId, correction.Before, correction.After]);
        }

        if (withShares)
        {
            await lines.AddSharesAsync(db, closeKey, cancellationToken);
        }

        return lines;
    }

    private async Task AddSharesAsync(AppDbContext db, int closeKey, CancellationToken cancellationToken)
    {
        await foreach (var share in db.FrozenShares.AsNoTracking().Where(s => s.CloseKey == closeKey).OrderBy(s => s.ProjectId).ThenBy(s => s.UnitId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            Shares++;
            Append(["P", share.ProjectId, share.UnitId, share.Percent, share.Role]);
        }
    }

    /// <summary>Hexadecimal; once.</summary>
    public string Finish() => Convert.ToHexString(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private void Add(string part, CountedFacts facts, params object?[] own) => Append(
        [part, facts.ProjectId, facts.Currency, facts.Amount, facts.UnitId, facts.ChainId, facts.OwnerPostId, facts.CreatedBy, facts.Confidentiality, facts.StageNow, facts.Sector, facts.Tags, .. own]);

    // Lengths in front of the values: no two different lines run together to the same bytes.
    private void Append(IEnumerable<object?> values)
    {
        var text = string.Concat(values.Select(Text).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Length}:{v}")));
        hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }

    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        Enum number => Convert.ToInt32(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
