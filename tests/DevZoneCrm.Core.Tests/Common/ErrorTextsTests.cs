using System.Globalization;
using System.Reflection;
using System.Resources;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common;

public sealed class ErrorTextsTests
{
    private static readonly Type[] Spoken =
    [
        typeof(ProjectStage), typeof(Milestone), typeof(ProjectStatus), typeof(Sector), typeof(Confidentiality), typeof(InvestorTags), typeof(KeyListLevel),
        typeof(Currency), typeof(ChainClass), typeof(FlowKind), typeof(StockKind), typeof(Role), typeof(StageEventKind), typeof(PostRole),
        typeof(Core.Activities.Domain.ActivityKind), typeof(ProjectLinkKind), typeof(Permission),
        typeof(Core.Firms.Domain.ClaimState), typeof(Core.Firms.Domain.ClaimOrigin), typeof(Core.Firms.Domain.ClaimEnd), typeof(Core.Firms.Domain.FirmRequestKind), typeof(Core.Firms.Domain.FirmRequestState),
        typeof(Core.Firms.Domain.DisputeState), typeof(Core.Firms.Domain.DisputeOutcome), typeof(Core.Firms.Domain.SplitState), typeof(ShareRole), typeof(FirmAliasKind),
        typeof(Core.Reviews.Domain.ReviewKind), typeof(Core.Reviews.Domain.ReviewStep), typeof(Core.Reviews.Domain.ReviewGrade), typeof(Core.Reviews.Domain.CriterionCode),
        typeof(Core.Reviews.Domain.CriterionMethod), typeof(Core.Reviews.Domain.OpinionAnswer), typeof(Core.Reviews.Domain.ExpertField), typeof(Core.Reviews.Domain.PromiseKind),
        typeof(Core.Meetings.Domain.MeetingRhythm), typeof(Core.Meetings.Domain.RestDayRule), typeof(Core.Meetings.Domain.AgendaSection), typeof(Core.Meetings.Domain.AgendaSign), typeof(Core.Meetings.Domain.MeetingState),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Resources_WhenEnumsAndErrorsAreAdded_HaveWordsForThem(string culture)
    {
        var keys = Keys(culture);
        var words = Spoken.SelectMany(t => Enum.GetNames(t).Select(n => $"{t.Name}.{n}")).ToList();
        var codes = typeof(ErrorTexts).Assembly.GetTypes().Where(t => t.Name.EndsWith("Errors", StringComparison.Ordinal) && t is { IsAbstract: true, IsSealed: true })
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!).ToList();

        words.Count.ShouldBeGreaterThan(60);
        codes.Count.ShouldBeGreaterThan(20);
        words.Concat(codes).Except(keys).ShouldBeEmpty();
    }

    [Fact]
    public void Resources_WhenTwoLanguages_HaveTheSameKeysAndReadableTexts()
    {
        var (chinese, english) = (Keys(""), Keys("en"));
        chinese.ShouldBe(english, ignoreOrder: true);
        chinese.Count.ShouldBeGreaterThan(100);
        foreach (var key in chinese)
        {
            // Each language takes the arguments it needs; none may ask for one that nobody hands over.
            foreach (var culture in new[] { "", "en" })
            {
                string.Format(CultureInfo.InvariantCulture, Text(key, culture), 1, 2, 3, 4, 5, 6).ShouldNotBeNullOrWhiteSpace(key);
            }
        }
    }

    [Fact]
    public void Of_WhenArgumentsAreDatesOrEnums_SpeaksThem()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        ErrorTexts.Of(ProjectErrors.DateInFuture, new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 20)).ShouldContain("2026-11-21");
        ErrorTexts.Of(ProjectErrors.NotActive, ProjectStatus.OnHold).ShouldContain("搁置");
        ErrorTexts.Of("No.SuchCode").ShouldBe("No.SuchCode");
    }

    private static string Text(string key, string culture) => Resources.GetString(key, CultureInfo.GetCultureInfo(culture))!;

    private static readonly ResourceManager Resources = new("DevZoneCrm.Core.Resources.Errors", typeof(ErrorTexts).Assembly);

    private static List<string> Keys(string culture) =>
        [.. Resources.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key)];
}
