using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Reviews.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Reviews;

/// <summary>The steps of a review, without a database.</summary>
public sealed class QualityReviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly SheetDefinition Sheet = SheetDefinition.Shipped;
    private static readonly (ReviewActor Head, ReviewActor Bureau, ReviewActor Leader) People = (Person("张蕾"), Person("林可欣"), Person("郑亚东"));

    private static readonly ReviewFacts Facts = new() { Investment = 500_000_000, LandMu = 50, ExpectedTax = 15_000_000, ExpectedSales = 600_000_000, ChainClass = ChainClass.Leading };

    private static readonly ReviewInputs Inputs = new()
    {
        NetAssets = 1_500_000_000, FixedInvestment = 200_000_000, RegisteredCapital = 80_000_000, ResearchPercent = 4m, EnergyPerWan = 0.2m, BuildMonths = 18, EnvironmentNote = "清洁", SafetyNote = "一般", ReadinessNote = "齐备", FillsGap = true,
    };

    [Fact]
    public void Missing_WhenPreliminary_AsksForLessThanAnEvaluation()
    {
        var none = new ReviewFacts { Investment = 1 };
        var preliminary = ReviewNeeds.Missing(ReviewKind.Preliminary, Sheet, none, new ReviewInputs());
        var evaluation = ReviewNeeds.Missing(ReviewKind.Evaluation, Sheet, none, new ReviewInputs());

        preliminary.Count.ShouldBe(3);
        evaluation.ShouldBe(preliminary.Concat(evaluation.Except(preliminary)), ignoreOrder: true);
        evaluation.Count.ShouldBe(12);
        ReviewNeeds.Missing(ReviewKind.Evaluation, Sheet, Facts, Inputs).ShouldBeEmpty();
    }

    [Fact]
    public void Steps_WhenTakenOutOfTurn_AreRefused()
    {
        var review = Opened();

        Code(() => review.Return("补正", People.Bureau, Today)).ShouldBe(ReviewErrors.NotNow);
        Code(() => review.ClosePanel(Sheet, [], Today)).ShouldBe(ReviewErrors.NotNow);
        Code(() => Decide(review, People.Leader)).ShouldBe(ReviewErrors.NotNow);
        Code(() => review.Recheck(true, "齐", People.Bureau, Today)).ShouldBe(ReviewErrors.NothingToRecheck);
        Submit(review);
        Code(() => review.Revise(Inputs)).ShouldBe(ReviewErrors.NotNow);
        Code(() => Submit(review)).ShouldBe(ReviewErrors.NotNow);
    }

    [Fact]
    public void PreCheck_WhenAVetoIsLeftOutOrUnexplained_IsRefused()
    {
        var review = Opened();
        Submit(review);

        Code(() => review.PreCheck(Sheet, [], null, People.Bureau, Now, Today, Today)).ShouldBe(ReviewErrors.VetoesUnanswered);
        Code(() => review.PreCheck(Sheet, [.. Sheet.Vetoes.Skip(1).Select(v => new VetoCheck(v.Code, false))], null, People.Bureau, Now, Today, Today)).ShouldBe(ReviewErrors.VetoesUnanswered);
        Code(() => review.PreCheck(Sheet, [.. Sheet.Vetoes.Select(v => new VetoCheck(v.Code, v.Code == "Yangtze"))], null, People.Bureau, Now, Today, Today)).ShouldBe(ReviewErrors.VetoNeedsNote);
        Code(() => PreCheck(review, People.Head)).ShouldBe(ReviewErrors.SamePerson);
    }

    [Theory]
    [InlineData("Catalogue")]
    [InlineData("NegativeList")]
    [InlineData("Yangtze")]
    [InlineData("EnergyQuota")]
    [InlineData("Sanction")]
    [InlineData("EiaSafety")]
    [InlineData("Spatial")]
    [InlineData("Identity")]
    [InlineData("FairCompetition")]
    public void PreCheck_WhenAnyVetoApplies_CanOnlyEndInARefusal(string veto)
    {
        var review = Opened();
        Submit(review);
        review.PreCheck(Sheet, [.. Sheet.Vetoes.Select(v => new VetoCheck(v.Code, v.Code == veto, v.Code == veto ? "依据" : null))], null, People.Bureau, Now, Today, Today);

        review.Step.ShouldBe(ReviewStep.Decision);
        Code(() => Decide(review, People.Leader)).ShouldBe(ReviewErrors.CannotAccept);
        Decide(review, People.Leader, accept: false, note: "一票否决");
        (review.Grade, review.GateRefusal(Today)).ShouldBe((ReviewGrade.Refused, ReviewErrors.GateRefused));
    }

    [Fact]
    public void Decide_WhenDoneByWhoProposedOrChecked_IsRefused()
    {
        var review = Scored();

        Code(() => Decide(review, People.Head)).ShouldBe(ReviewErrors.SamePerson);
        Code(() => Decide(review, People.Bureau)).ShouldBe(ReviewErrors.SamePerson);
        Decide(review, People.Leader);
        review.StandingKey.ShouldBe(review.ProjectId);
        review.OpenKey.ShouldBeNull();
    }

    [Fact]
    public void MustNotBe_WhenNobodyIsSignedIn_GoesByTheName()
    {
        var operator1 = new ReviewActor(null, "operator");

        Code(() => operator1.MustNotBe(null, "operator")).ShouldBe(ReviewErrors.SamePerson);
        Should.NotThrow(() => operator1.MustNotBe(null, "马骁"));
        Should.NotThrow(() => operator1.MustNotBe(null, null));
        Should.NotThrow(() => Person("同名").MustNotBe(Guid.NewGuid(), "同名"));
    }

    [Theory]
    [InlineData(999_999_999, 99.9999, false)]
    [InlineData(1_000_000_000, 10, true)]
    [InlineData(1, 100, true)]
    public void Submit_WhenLargeByInvestmentOrLand_IsTheCommittees(long investment, double mu, bool large)
    {
        var review = Opened();
        review.Submit(Sheet, Facts with { Investment = investment, LandMu = (decimal)mu }, People.Head, Now, Today, Today);

        review.IsLarge.ShouldBe(large);
    }

    [Fact]
    public void GateRefusal_WhenConditional_OpensUntilTheRecheckAndAfterItOnlyIfMet()
    {
        // Weak on assets and research: a C.
        var review = Scored(Inputs with { NetAssets = 300_000_000, ResearchPercent = 3m }, percent: 100);
        review.Result!.Grade.ShouldBe(ReviewGrade.C, $"{review.Result.Total}");
        Code(() => Decide(review, People.Leader)).ShouldBe(ReviewErrors.ConditionsNeeded);
        Decide(review, People.Leader, conditions: "资金到位");

        review.GateRefusal(Today.AddDays(60)).ShouldBeNull();
        review.GateRefusal(Today.AddDays(61)).ShouldBe(ReviewErrors.GateRecheckOverdue);
        Code(() => review.Recheck(true, "齐", People.Head, Today)).ShouldBe(ReviewErrors.SamePerson);
        review.Recheck(false, "资金未到", People.Bureau, Today);
        review.GateRefusal(Today).ShouldBe(ReviewErrors.GateLapsed);
    }

    [Fact]
    public void Reconsider_WhenRefused_WorksOnceAndTakesTheApplicationAlong()
    {
        var review = Scored();
        Code(() => QualityReview.Reconsider(review, review.SheetId, "理由", false, People.Head, Now, Today)).ShouldBe(ReviewErrors.NotNow);
        Decide(review, People.Leader, accept: false, note: "产能过剩");

        var again = QualityReview.Reconsider(review, review.SheetId, " 已调整 ", false, People.Head, Now, Today);
        (again.Inputs, again.ReconsiderReason, again.ReconsidersId).ShouldBe((review.Inputs, "已调整", review.Id));
        Code(() => QualityReview.Reconsider(review, review.SheetId, "理由", true, People.Head, Now, Today)).ShouldBe(ReviewErrors.ReconsideredOnce);
    }

    [Fact]
    public void Preliminary_WhenDecided_DoesNotStandAtTheGate()
    {
        var review = Scored(kind: ReviewKind.Preliminary);
        Decide(review, People.Leader);

        review.StandingKey.ShouldBeNull();
    }

    private static ReviewActor Person(string name) => new(Guid.NewGuid(), name);

    private static string Code(Action act) => Should.Throw<RuleException>(act).Code;

    private static QualityReview Opened(ReviewInputs? inputs = null, ReviewKind kind = ReviewKind.Evaluation) => QualityReview.Open(Guid.NewGuid(), kind, Guid.NewGuid(), inputs ?? Inputs, People.Head, Now, Today);

    private static void Submit(QualityReview review) => review.Submit(Sheet, Facts, People.Head, Now, Today, Today.AddDays(5));

    private static void PreCheck(QualityReview review, ReviewActor actor) => review.PreCheck(Sheet, [.. Sheet.Vetoes.Select(v => new VetoCheck(v.Code, false))], null, actor, Now, Today, Today.AddDays(7));

    private static void Decide(QualityReview review, ReviewActor actor, bool accept = true, string? conditions = null, string? note = null) =>
        review.Decide(Sheet, accept, conditions, note, false, actor, Now, Today, Today.AddDays(Sheet.RecheckDays));

    private static QualityReview Scored(ReviewInputs? inputs = null, int percent = 100, ReviewKind kind = ReviewKind.Evaluation)
    {
        var review = Opened(inputs, kind);
        Submit(review);
        PreCheck(review, People.Bureau);
        var opinions = Sheet.Departments.Select(d => ReviewOpinion.Ask(review, d.Code, Today, Today.AddDays(7), Today.AddDays(9))).ToList();
        opinions.ForEach(o => o.Give(review, OpinionAnswer.Agrees, null, Person(o.Department), Now));
        ExpertField[] fields = [ExpertField.Finance, ExpertField.Industry, ExpertField.Technology, ExpertField.Environment, ExpertField.Safety];
        var panel = fields.Select(f => ReviewExpert.Appoint(review, ReviewPerson.Expert(Guid.NewGuid(), f.ToString(), f, Today), Today.AddDays(14), Now)).ToList();
        review.Convene(opinions, panel, Today, Today.AddDays(14));
        panel.ForEach(e => e.Score(review, Sheet, [.. Sheet.JudgedOnes.Select(c => new ExpertMark(c.Code, percent))], null, Now, Today));
        review.ClosePanel(Sheet, panel, Today);
        return review;
    }
}
