using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Race;

public sealed class RaceAwardRulesTests
{
    private static readonly RacePublishing Publishing = TestRace.Shipped.Publishing;
    private static readonly RaceQuarter Third = new(2026, 3);

    [Theory]
    [InlineData("95,80,60", "RedFlag:0 YellowCard:2")]
    [InlineData("89.99,80,70", "")]
    [InlineData("90,69.99", "RedFlag:0")]
    [InlineData("-,80,69", "YellowCard:2")]
    [InlineData("95,80,-", "RedFlag:0")]
    public void OfQuarter_WhenTasksAreScored_ProposesByRankAndT(string tasks, string expected)
    {
        var standings = tasks.Split(',').Select((t, i) => Standing(i, t == "-" ? null : decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture), i + 1)).ToList();

        Words(RaceAwardRules.OfQuarter(standings, Publishing, new HashSet<Guid>())).ShouldBe(expected);
    }

    [Fact]
    public void OfQuarter_WhenTheFirstHasAYellowCard_ItGetsNoFlag() =>
        RaceAwardRules.OfQuarter([Standing(0, 95, 1), Standing(1, 80, 2)], Publishing, new HashSet<Guid> { Id(0) }).ShouldBeEmpty();

    [Fact]
    public void OfQuarter_WhenAllShareTheFirstPlace_NobodyIsTheLast() =>
        RaceAwardRules.OfQuarter([Standing(0, 60, 1), Standing(1, 60, 1), Standing(2, 60, 1)], Publishing, new HashSet<Guid>()).ShouldBeEmpty();

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, RaceAwardKind.Talk)]
    [InlineData(3, RaceAwardKind.RedCard)]
    [InlineData(4, RaceAwardKind.RedCard)]
    public void OfCards_WhenThereAreSomeInARow_CallsInThenShowsRed(int count, RaceAwardKind? expected)
    {
        var cards = new HashSet<RaceQuarter> { new(2024, 1) };
        for (var (quarter, i) = (Third, 0); i < count; (quarter, i) = (quarter.Before(), i + 1))
        {
            cards.Add(quarter);
        }

        RaceAwardRules.OfCards(Id(0), cards, Third, Publishing)?.Kind.ShouldBe(expected!.Value);
        RaceAwardRules.InARow(cards, Third).ShouldBe(count);
    }

    [Fact]
    public void YearsInARow_WhenAYearIsMissing_StopsThere() =>
        RaceAwardRules.YearsInARow(new HashSet<RaceQuarter> { new(2023, 4), new(2025, 2), new(2026, 3) }, 2026).ShouldBe(2);

    [Fact]
    public void Dates_WhenHolidaysLieInTheMonthAfter_CountWorkingDaysOnly()
    {
        var october = new WorkingCalendar(Enumerable.Range(1, 7).Select(d => new SpecialDay(new DateOnly(2026, 10, d), false)));

        var dates = RaceDates.Of(new DateOnly(2026, 9, 1), Publishing, october);

        (dates.EvidenceBy, dates.CheckBy, dates.PublishOn).ShouldBe((new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 14), new DateOnly(2026, 10, 16)));
        october.AddWorkingDays(dates.PublishOn, Publishing.ObjectionDays).ShouldBe(new DateOnly(2026, 10, 21));
    }

    [Theory]
    [InlineData(21, true)]
    [InlineData(22, false)]
    public void File_WhenTheLastDayIsOver_IsRefused(int day, bool accepted)
    {
        var board = RaceBoard.Publish(new DateOnly(2026, 9, 1), new DateOnly(2026, 10, 16), new DateOnly(2026, 10, 21), "考核办", DateTimeOffset.UnixEpoch);
        var entry = RaceEntry.Book(null, new RaceDraft(Id(0), RaceMilestone.LateReport, new DateOnly(2026, 9, 30), RaceCause.ByHand, 1, null, 0, 0, 0, MultiplierParts.None, 100, 0, -50, null, null), null, null, DateTimeOffset.UnixEpoch);
        var line = RaceBoardLine.Of(board.Id, entry);
        var me = new Signature(Guid.NewGuid(), "张磊");

        Should.Throw<RuleException>(() => RaceAppeal.File(board, line, Id(1), board.PublishedOn, "理由", "文号", me, DateTimeOffset.UnixEpoch)).Code.ShouldBe(RaceBoardErrors.NotOwnUnit);
        if (accepted)
        {
            var appeal = RaceAppeal.File(board, line, Id(0), new DateOnly(2026, 10, day), "理由", "文号", me, DateTimeOffset.UnixEpoch);
            Should.Throw<RuleException>(() => appeal.Refuse("不行", me, DateTimeOffset.UnixEpoch)).Code.ShouldBe(RaceBoardErrors.OwnAppeal);
            Should.Throw<RuleException>(() => board.Freeze(board.ObjectionsUntil, DateTimeOffset.UnixEpoch)).Code.ShouldBe(RaceBoardErrors.NotYetFrozen);
        }
        else
        {
            Should.Throw<RuleException>(() => RaceAppeal.File(board, line, Id(0), new DateOnly(2026, 10, day), "理由", "文号", me, DateTimeOffset.UnixEpoch)).Code.ShouldBe(RaceBoardErrors.ObjectionsOver);
        }
    }

    private static string Words(IEnumerable<RaceAwardDraft> drafts) => string.Join(' ', drafts.Select(d => $"{d.Kind}:{d.UnitId.ToByteArray()[0]}"));

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static RaceStanding Standing(int number, decimal? t, int rank) => new(new RaceContender { UnitId = Id(number), Name = $"单位{number}", T = t }, 100, t ?? 100, rank);
}
