using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Sheet;

namespace DevZoneCrm.Integration.Tests.Import;

/// <summary>Sound sheets full of different things, the same for the same seed.</summary>
internal sealed class RandomSheet(int seed)
{
    private static readonly string[] Statuses = ["推进", "推进", "搁置", "流失", "终止"];
    private readonly Random random = new(seed);

    public SheetTable Of(IEnumerable<string> codes) =>
        new(1, [.. ProjectColumns.All.Select(c => c.Header)], [.. codes.Select((code, i) => new SheetRow(i + 2, Line(code)))]);

    private string[] Line(string code)
    {
        var cells = ProjectColumns.All.ToDictionary(c => c, _ => string.Empty);
        cells[ProjectColumns.Code] = code;
        cells[ProjectColumns.Name] = "项目" + random.Next(1000);
        cells[ProjectColumns.Investors] = string.Join('；', Enumerable.Range(0, random.Next(1, 4)).Select(i => $"投资方{random.Next(50)}号{i}"));
        cells[ProjectColumns.Tags] = Maybe("上市公司;央企");
        cells[ProjectColumns.ForeignShare] = Maybe("33.5");
        cells[ProjectColumns.Chain] = Maybe("产业链" + random.Next(4));
        cells[ProjectColumns.Sector] = Maybe("制造业");
        cells[ProjectColumns.Currency] = random.Next(3) == 0 ? "美元" : "人民币";
        cells[ProjectColumns.Investment] = random.Next(1, 100_000).ToString(CultureInfo.InvariantCulture);
        cells[ProjectColumns.Unit] = "单位" + random.Next(5);
        cells[ProjectColumns.Owner] = Maybe("人员" + random.Next(6));
        cells[ProjectColumns.KeyLists] = Maybe("2024省重大;2025市重大");
        cells[ProjectColumns.Level] = random.Next(4) == 0 ? "敏感" : "内部";
        cells[ProjectColumns.Land] = Maybe("12.5");
        var day = new DateOnly(2023, 1, 1).AddDays(random.Next(300));
        foreach (var (_, column) in ProjectColumns.Dates.Take(random.Next(1, 11)))
        {
            day = day.AddDays(random.Next(0, 40));
            cells[column] = Text(day);
        }

        cells[ProjectColumns.Status] = Statuses[random.Next(Statuses.Length)];
        cells[ProjectColumns.StatusOn] = Text(day.AddDays(random.Next(0, 30)));
        cells[ProjectColumns.StatusReason] = Maybe("原因" + random.Next(9));
        return [.. ProjectColumns.All.Select(c => cells[c])];
    }

    private string Maybe(string text) => random.Next(2) == 0 ? text : string.Empty;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
