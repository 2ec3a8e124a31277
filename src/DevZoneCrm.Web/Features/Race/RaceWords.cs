using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Race;

/// <summary>How numbers of the race are written, and what stands between two places in words.</summary>
public static class RaceWords
{
    private const decimal WanPerYi = 10_000m;

    /// <summary>Two decimals, a true minus.</summary>
    public static string Points(decimal points) => points.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>With its sign.</summary>
    public static string Signed(decimal points) => (points > 0 ? "+" : string.Empty) + Points(points);

    /// <summary>As short as it can be: 1.3, 40, −0.2.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>再有 2 个亿元开工可超过 招商一局.</summary>
    public static string Gap(RaceRowDto row, RaceHeadDto head, IStringLocalizer<RaceTexts> text)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(text);
        return row.Gap switch
        {
            null => text["Gap.First"],
            { Starts: { } starts, Rival: var rival } when head.StartWan == WanPerYi => text["Gap.Starts.Yi", starts, rival],
            { Starts: { } starts, Rival: var rival } => text["Gap.Starts", starts, rival, AmountFormat.Text(head.StartWan, Currency.Cny, CultureInfo.CurrentUICulture)],
            { Points: 0, Rival: var rival } => text["Gap.Tie", rival],
            { Points: var points, Rival: var rival } => text["Gap.Points", Points(points), rival],
        };
    }

    /// <summary>1 + 主导产业链 0.2 − 目录外产业 0.2; with the limit where it was reached.</summary>
    public static string? Multiplier(RaceEntryDto entry, IStringLocalizer<RaceTexts> text)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(text);
        if (entry.Parts is not { Count: > 0 } parts)
        {
            return null;
        }

        var sum = entry.Base + parts.Sum(p => p.Adds);
        var words = string.Concat(parts.Select(p => $" {(p.Adds < 0 ? '−' : '+')} {ErrorTexts.Word(p.Part)} {Number(Math.Abs(p.Adds))}").Prepend(Number(entry.Base)));
        return text["Entry.Multiplier", Number(entry.Multiplier), sum == entry.Multiplier ? words : text["Entry.Clamped", words, Number(entry.Multiplier)].Value];
    }
}
