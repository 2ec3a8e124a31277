using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.GetReviewFile;
using DevZoneCrm.Core.Reviews.ScoreReview;
using DevZoneCrm.Web.Features.Reviews;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Reviews;

/// <summary>The scoring form of an expert.</summary>
public sealed class ReviewFilePageTests : ComponentTest
{
    private static readonly SheetDefinition Sheet = SheetDefinition.Shipped;
    private readonly IAppSender _sender;

    public ReviewFilePageTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private ReviewFilePageTests(IAppSender sender)
        : base(services => services.AddSingleton(sender).AddSingleton(new ZoneCalendar(TimeProvider.System)))
    {
        _sender = sender;
        Answer(Result<ReviewFileDto>.Success(File()));
    }

    [Fact]
    public void Form_WhenOpened_HasNothingChosenAndCarriesTheName()
    {
        var page = Show();

        page.FindAll(".marks").Count.ShouldBe(3);
        page.FindAll(".marks label.chosen").ShouldBeEmpty("nothing is chosen beforehand");
        page.FindAll(".watermark span").ShouldAllBe(s => s.GetAttribute("data-mark")!.StartsWith("施敬之 ", StringComparison.Ordinal));
        page.Find(".watermark").GetAttribute("aria-hidden").ShouldBe("true");
    }

    [Fact]
    public void Save_WhenEveryCriterionHasAStep_SendsThemWithTheirReasons()
    {
        _sender.Send(Arg.Any<ICommand<long>>(), Arg.Any<CancellationToken>()).Returns(Result<long>.Success(2));
        var page = Show();
        for (var i = 0; i < 3; i++)
        {
            Fire(page.FindAll(".marks")[i].QuerySelectorAll("input")[i], "onchange", new ChangeEventArgs { Value = "on" });
        }

        Fire(page.FindAll("fieldset > .dz-input")[0], "oninput", new ChangeEventArgs { Value = "少量废气" });
        Fire(page.Find("form"), "onsubmit", EventArgs.Empty);

        _ = _sender.Received(1).Send(
            Arg.Is<ICommand<long>>(c => ((ScoreReviewCommand)c).Marks.Select(m => m.Percent).SequenceEqual(new[] { 100, 60, 30 }) && ((ScoreReviewCommand)c).Marks[0].Reason == "少量废气"),
            Arg.Any<CancellationToken>());
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/review-files");
    }

    [Fact]
    public void Save_WhenRefused_SaysWhyAndKeepsTheMarks()
    {
        _sender.Send(Arg.Any<ICommand<long>>(), Arg.Any<CancellationToken>())
            .Returns(Result<long>.Failed(new Failure(FailureKind.Rule, ReviewErrors.MarksIncomplete, "每项由专家评的指标都要评。", new Dictionary<string, string[]>(StringComparer.Ordinal))));
        var page = Show();
        Fire(page.Find(".marks input"), "onchange", new ChangeEventArgs { Value = "on" });

        Fire(page.Find("form"), "onsubmit", EventArgs.Empty);

        page.Find("form .dz-error").TextContent.ShouldBe("每项由专家评的指标都要评。");
        page.FindAll(".marks label.chosen").Count.ShouldBe(1);
    }

    [Fact]
    public void Page_WhenTheFileIsClosed_ShowsNothingOfIt()
    {
        Answer(Result<ReviewFileDto>.Failed(new Failure(FailureKind.Rule, ReviewErrors.FileClosed, "评审材料已关闭。", new Dictionary<string, string[]>(StringComparer.Ordinal))));

        var page = Show();

        page.Markup.ShouldContain("评审材料已关闭。");
        page.FindAll("form").ShouldBeEmpty();
    }

    private static ReviewFileDto File()
    {
        var (facts, inputs) = (new ReviewFacts { Investment = 500_000_000, LandMu = 50 }, new ReviewInputs { FixedInvestment = 200_000_000 });
        return new ReviewFileDto
        {
            ExpertId = Guid.NewGuid(), Version = 1, ExpertName = "施敬之", AccessUntil = new DateOnly(2026, 12, 4), ProjectName = "碳化硅衬底产线", Kind = ReviewKind.Evaluation, Facts = facts, Inputs = inputs,
            Steps = Sheet.Steps, Judged = [.. Sheet.JudgedOnes], Measured = [.. ReviewScoring.Work(Sheet, facts, inputs, [], isVetoed: false).Lines.Where(l => l.Method != CriterionMethod.Judged)], Marks = [],
        };
    }

    private void Answer(Result<ReviewFileDto> result) => _sender.Send(Arg.Any<IQuery<ReviewFileDto>>(), Arg.Any<CancellationToken>()).Returns(result);

    private IRenderedComponent<ReviewFilePage> Show() => Render<ReviewFilePage>(parameters => parameters.Add(p => p.Id, Guid.NewGuid()));
}
