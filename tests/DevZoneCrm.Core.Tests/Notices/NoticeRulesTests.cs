using System.Globalization;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Notices;

/// <summary>Pure rules of notices: texts, quiet hours, choices, back-off.</summary>
public sealed class NoticeRulesTests
{
    private static readonly NoticeProject Open = new("长江精密", false);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Texts_WhenAskedForEveryKind_ExistInBothLanguages(string language)
    {
        using var culture = new Culture(language);
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            NoticeTexts.Word(kind).ShouldNotStartWith("Word.");
            NoticeTexts.Word(NoticeKinds.Topic(kind)).ShouldNotStartWith("Topic.");
            var sentence = NoticeTexts.Sentence(kind, Open, ["一", "二", "三", "四"]);
            sentence.ShouldNotStartWith("Text.");
            sentence.ShouldNotContain("{");
        }
    }

    [Fact]
    public void Sentence_WhenTheReaderMayNotSee_TellsTheCodeAndNothingElse()
    {
        using var culture = new Culture("zh-CN");

        NoticeTexts.Sentence(NoticeKind.ClaimReturned, new NoticeProject("P-0001", true), ["陈晨", "签约", "缺少投资协议"]).ShouldBe("申报被退回（项目 P-0001）");
    }

    [Fact]
    public void Sentence_WhenAnArgumentIsAWord_ReadsInTheReadersLanguage()
    {
        var content = NoticeContent.Of(NoticeKind.ClaimConfirmed, "/confirmations/1", Guid.NewGuid(), "林可", Milestone.Signed);

        using (new Culture("zh-CN"))
        {
            NoticeTexts.Sentence(content.Kind, Open, content.Arguments).ShouldBe("林可认定了“长江精密”的签约申报");
        }

        using (new Culture("en"))
        {
            NoticeTexts.Sentence(content.Kind, Open, content.Arguments).ShouldBe("林可 confirmed Signed of “长江精密”");
        }
    }

    [Fact]
    public void Content_WhenSomebodyTypesTheMark_IsTextAndNotAWord() =>
        NoticeContent.Of(NoticeKind.Mentioned, "/", null, $"{NoticeContent.WordMark}Milestone.Signed").Arguments[0].ShouldBe("Milestone.Signed");

    [Theory]
    [InlineData("08:00", "21:00", "07:00", "07:59", false, false)]
    [InlineData("08:00", "21:00", "07:00", "08:00", false, true)]
    [InlineData("08:00", "21:00", "07:00", "20:59", false, true)]
    [InlineData("08:00", "21:00", "07:00", "21:00", false, false)]
    [InlineData("06:00", "21:00", "07:00", "06:30", false, false)]
    [InlineData("06:00", "21:00", "07:00", "07:00", false, true)]
    [InlineData("08:00", "12:00", "14:00", "13:00", false, false)]
    [InlineData("08:00", "08:00", "08:00", "23:59", false, true)]
    [InlineData("08:00", "21:00", "07:00", "09:00", true, false)]
    public void Digest_WhenItsHourIsQuietOrTheDayFree_Waits(string at, string from, string to, string now, bool isRestDay, bool isDue) =>
        new DigestHours(Time(at), Time(from), Time(to), false).IsDue(Time(now), isRestDay).ShouldBe(isDue);

    [Fact]
    public void Digest_WhenWantedOnRestDays_Comes() => (DigestHours.Usual with { OnRestDays = true }).IsDue(new TimeOnly(9, 0), true).ShouldBeTrue();

    [Fact]
    public void Choices_WhenSomebodyWaitsForTheReader_CannotBeSwitchedOffInTheApp()
    {
        var own = new NoticePreferences(Guid.NewGuid());

        own.Choose(true, DigestHours.Usual, "en", new Dictionary<NoticeKind, NoticeWays> { [NoticeKind.ClaimToConfirm] = NoticeWays.None, [NoticeKind.ClaimConfirmed] = NoticeWays.None, [NoticeKind.Mentioned] = NoticeKinds.Everywhere });

        own.WaysOf(NoticeKind.ClaimToConfirm).ShouldBe(NoticeWays.App);
        own.WaysOf(NoticeKind.ClaimConfirmed).ShouldBe(NoticeWays.None);
        own.WaysOf(NoticeKind.BoardPublished).ShouldBe(NoticeKinds.Everywhere);
        own.Chosen.Keys.ShouldBe([NoticeKind.ClaimToConfirm, NoticeKind.ClaimConfirmed], ignoreOrder: true, "what is the default anyway is not kept");
    }

    [Fact]
    public void BackOff_WhenTriesFail_DoublesUpToAnHourAndGivesUp()
    {
        Enumerable.Range(1, BackOff.MostAttempts - 1).Select(n => BackOff.After(n)!.Value.TotalSeconds).ShouldBe([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
        BackOff.After(BackOff.MostAttempts).ShouldBeNull();
    }

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    private sealed class Culture : IDisposable
    {
        private readonly CultureInfo before = CultureInfo.CurrentUICulture;

        public Culture(string name) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

        public void Dispose() => CultureInfo.CurrentUICulture = before;
    }
}
