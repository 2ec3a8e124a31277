using System.Globalization;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Core.Search.FindAnything;

namespace DevZoneCrm.Benchmarks.Sql;

/// <summary>Answers of the application in the words in which the hand-written SQL answers.</summary>
internal static class Words
{
    public static string Figure(Figure f) => Figure(f.Count, f.CnyWan * 10_000, f.UsdCount, f.UsdWan * 1_000_000, f.Wan);

    public static string Figure(long count, decimal yuan, long usdCount, decimal cents, decimal wan) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {yuan:0} {usdCount} {cents:0} {wan:0.####}");

    public static string Of(BoardReportDto board) => Lines(board.Stages.OrderBy(s => s.Key).Select(s => $"{(int)s.Key} {Figure(s.Value)}"));

    public static string Of(ProjectBoardDto board) => Lines(board.Columns.SelectMany(c => c.Cards.Select(Card).Prepend($"{(int)c.Stage} {Figure(c.Total)}")));

    public static string Of(IReadOnlyList<BoardCardDto> cards) => Lines(cards.Select(Card));

    public static string Of(ProjectListDto list) => Lines(list.Page.Rows.Select(r => string.Join('|', r.Code, r.DisplayName, r.Investor, r.Investment.Amount, (int)r.Stage, (int)r.Status, r.Unit, r.Chain, r.Owner,
        string.Join(' ', r.KeyLists.Select(k => $"{k.Year}-{(int)k.Level}")))).Prepend($"{list.Page.Total} {Figure(list.Sum)}"));

    public static string Of(BoardDiffDto diff) => Lines([
        .. diff.Moves.Select(m => $"{m.Code} {(int)m.From}>{(int)m.To} {HandSql.Day(m.On)}"),
        .. diff.Entered.Select(c => "+" + c),
        .. diff.Left.Select(l => $"-{l.Code} {(int)l.Status}"),
        .. diff.Net.Select(n => $"{(int)n.Stage} {n.Count} {n.InvestmentWan}")]);

    public static string Of(TotalsDto totals) => Lines([
        .. totals.Flows.OrderBy(f => f.Key).Select(f => $"{(int)f.Key} {Bucketed(f.Value)}"),
        .. totals.Stocks.OrderBy(s => s.Key).Select(s => $"{(int)s.Key} {Bucketed(s.Value)}"),
        .. totals.Major.OrderBy(m => m.Key).Select(m => $"{(int)m.Key} {m.Value.Listed} {m.Value.Started}"),
        .. totals.Sectors.OrderBy(s => s.Key).Select(s => $"{(int)s.Key} {string.Join(' ', s.Value.OrderBy(v => v.Key).Select(v => v.Value))}"),
        .. totals.Tags.OrderBy(t => t.Key).Select(t => $"{(int)t.Key} {string.Join(' ', t.Value.OrderBy(v => v.Key).Select(v => v.Value))}")]);

    public static string Of(FindingsDto found) => Lines(found.Projects.Select(p => p.Code).Order(StringComparer.Ordinal));

    public static string Bucketed(Figure f) => $"{Figure(f)} {string.Join(',', f.Buckets)}";

    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Card(BoardCardDto c) => Card(c.Code, c.Name, c.Investor, c.Investment.Amount, c.UnitName, c.OwnerName, c.IsOnProvinceList, c.IsOnCityList);

    public static string Card(object? code, object? name, object? investor, long amount, object? unit, object? owner, bool province, bool city) =>
        string.Create(CultureInfo.InvariantCulture, $"{code}|{name}|{investor}|{amount}|{unit}|{owner}|{(province ? 1 : 0)}{(city ? 1 : 0)}");
}
