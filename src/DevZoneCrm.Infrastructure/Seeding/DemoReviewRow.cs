using System.Globalization;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>One line of <c>reviews.csv</c>: what a review of a demonstration holds, as shares of what earns full marks.</summary>
internal sealed record DemoReviewRow(
    ProjectStage Stage, ReviewKind Kind, string Step, int DaysAgo, decimal? Strength, decimal Intensity, decimal Tax, decimal? Research, decimal? Energy, bool FillsGap, bool Controls,
    IReadOnlyList<int> Marks, int? Months, string Technology, string Environment, string Safety, string Readiness, string Opinion)
{
    private const string File = "reviews.csv";
    private const string Yes = "是";

    private static readonly Dictionary<string, ReviewKind> Kinds = new(StringComparer.Ordinal) { ["预审"] = ReviewKind.Preliminary, ["评估"] = ReviewKind.Evaluation };

    public static ILookup<ProjectStage, DemoReviewRow> Read() => SeedTable.Read(SeedFolder.Demo, File).Select(c => new DemoReviewRow(
        DemoProjects.StageOf(c("阶段")), Kinds[c("类型")], c("环节"), int.Parse(c("几天前"), CultureInfo.InvariantCulture), Number(c("实力比")), Number(c("强度比")) ?? 1, Number(c("亩均税收比")) ?? 1, Number(c("研发")), Number(c("能耗比")),
        c("补链") == Yes, c("控股") == Yes, [.. c("评分").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)], (int?)Number(c("工期")),
        c("技术说明"), c("环保说明"), c("安全说明"), c("落地说明"), c("意见"))).ToLookup(r => r.Stage);

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
