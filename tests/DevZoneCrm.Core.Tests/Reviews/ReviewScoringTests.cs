using Bogus;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Reviews;

public sealed class ReviewScoringTests
{
    private const int Wan = 10_000;
    private static readonly SheetDefinition Sheet = SheetDefinition.Shipped;

    [Fact]
    public void Shipped_WhenRead_IsDomainFour()
    {
        Sheet.FirstWrong().ShouldBeNull();
        Sheet.Vetoes.Count.ShouldBe(9);
        Sheet.Criteria.Select(c => c.Weight).ShouldBe([15, 12, 15, 15, 12, 10, 8, 5, 4, 4]);
        Sheet.Departments.Count.ShouldBe(5);
        (Sheet.GradeA, Sheet.GradeB, Sheet.GradeC, Sheet.RecheckDays, Sheet.IntensityFloor).ShouldBe((80m, 70m, 60m, 60, 200m));
    }

    [Theory]
    [InlineData(500, 500, 300, 1)]
    [InlineData(501, 500, 300, 1)]
    [InlineData(400, 500, 300, 0.5)]
    [InlineData(300, 500, 300, 0)]
    [InlineData(1, 500, 300, 0)]
    [InlineData(0.5, 0.5, 1.5, 1)]
    [InlineData(0.1, 0.5, 1.5, 1)]
    [InlineData(1.25, 0.5, 1.5, 0.25)]
    [InlineData(1.5, 0.5, 1.5, 0)]
    [InlineData(9, 0.5, 1.5, 0)]
    public void Share_WhenBetweenFullAndNone_IsLinearAndClamped(double value, double full, double zero, double share) =>
        ReviewScoring.Share((decimal)value, (decimal)full, (decimal)zero).ShouldBe((decimal)share);

    [Fact]
    public void Share_WhenAnyNumbers_StaysInsideAndRisesTowardsFullMarks()
    {
        var random = new Randomizer(20261122);
        for (var i = 0; i < 2000; i++)
        {
            var (full, zero) = (random.Decimal(-100, 100), random.Decimal(-100, 100));
            if (full == zero)
            {
                continue;
            }

            var (a, b) = (random.Decimal(-200, 200), random.Decimal(-200, 200));
            var (shareA, shareB) = (ReviewScoring.Share(a, full, zero), ReviewScoring.Share(b, full, zero));
            shareA.ShouldBeInRange(0m, 1m);
            if (full > zero ? a >= b : a <= b)
            {
                shareA.ShouldBeGreaterThanOrEqualTo(shareB);
            }
        }
    }

    [Theory]
    [InlineData("100 60 60 30 0", 50)]
    [InlineData("100 100 60 60 60", 73.33)]
    [InlineData("60 60 60 60 60", 60)]
    [InlineData("0 0 0 0 100", 0)]
    [InlineData("100 100 100 60 30 0 0", 58)]
    [InlineData("100 60 30", 60)]
    public void TrimmedMean_WhenMarked_DropsOneHighestAndOneLowest(string marks, double mean) =>
        Math.Round(ReviewScoring.TrimmedMean([.. marks.Split(' ').Select(int.Parse)])!.Value, 2).ShouldBe((decimal)mean);

    [Fact]
    public void TrimmedMean_WhenTooFew_IsNone() => ReviewScoring.TrimmedMean([100, 0]).ShouldBeNull();

    [Fact]
    public void TrimmedMean_WhenAnyPanel_LiesBetweenTheKeptAndIgnoresTheOrder()
    {
        var random = new Randomizer(7);
        for (var i = 0; i < 500; i++)
        {
            var marks = Enumerable.Range(0, random.ArrayElement(new[] { 5, 7 })).Select(_ => random.ArrayElement(new[] { 100, 60, 30, 0 })).ToList();
            var kept = marks.Order().Skip(1).SkipLast(1).ToList();
            var mean = ReviewScoring.TrimmedMean(marks)!.Value;

            mean.ShouldBe((decimal)kept.Sum() / kept.Count);
            mean.ShouldBeInRange(kept[0], kept[^1]);
            ReviewScoring.TrimmedMean([.. random.Shuffle(marks)]).ShouldBe(mean);
        }
    }

    [Theory]
    [InlineData(80, ReviewGrade.A)]
    [InlineData(79.995, ReviewGrade.A)]
    [InlineData(79.994, ReviewGrade.B)]
    [InlineData(79.99, ReviewGrade.B)]
    [InlineData(70, ReviewGrade.B)]
    [InlineData(69.995, ReviewGrade.B)]
    [InlineData(69.99, ReviewGrade.C)]
    [InlineData(60, ReviewGrade.C)]
    [InlineData(59.995, ReviewGrade.C)]
    [InlineData(59.99, ReviewGrade.Refused)]
    [InlineData(0, ReviewGrade.Refused)]
    [InlineData(100, ReviewGrade.A)]
    public void GradeOf_WhenStoredScore_ReadsTheStoredValue(double exact, ReviewGrade grade) => ReviewScoring.GradeOf(ReviewScoring.Rounded((decimal)exact), Sheet).ShouldBe(grade);

    [Theory]
    [InlineData(ChainClass.Leading, true, 15)]
    [InlineData(ChainClass.Leading, false, 9)]
    [InlineData(ChainClass.Future, true, 9)]
    [InlineData(ChainClass.Emerging, false, 4.5)]
    [InlineData(ChainClass.Other, true, 0)]
    [InlineData(null, true, 0)]
    public void Work_WhenChain_EarnsItsStep(ChainClass? chain, bool gap, double points) =>
        Line(CriterionCode.ChainFit, Land() with { ChainClass = chain }, Full() with { FillsGap = gap }).Points.ShouldBe((decimal)points);

    [Theory]
    [InlineData(InvestorTags.Fortune500, true, 12)]
    [InlineData(InvestorTags.Fortune500, false, 7.2)]
    [InlineData(InvestorTags.Listed, true, 7.2)]
    [InlineData(InvestorTags.CentralEnterprise, false, 7.2)]
    [InlineData(InvestorTags.Specialised, false, 3.6)]
    [InlineData(InvestorTags.None, true, 0)]
    public void Work_WhenInvestor_EarnsItsStep(InvestorTags tags, bool controls, double points) =>
        Line(CriterionCode.InvestorRank, Land() with { Tags = tags }, Full() with { Fortune500Controls = controls }).Points.ShouldBe((decimal)points);

    [Fact]
    public void Work_WhenLand_MeasuresPerMu()
    {
        // 4亿元 over 100 mu are 400万元: half of the way from 300 to 500. 2750万元 of tax are 27.5: half of the way from 15 to 40.
        var result = ReviewScoring.Work(Sheet, Land(), Full() with { FixedInvestment = 40_000L * Wan }, [], isVetoed: false);

        result.Intensity.ShouldBe(400m);
        result.Lines.Single(l => l.Code == CriterionCode.Intensity).Points.ShouldBe(7.5m);
        result.Lines.Single(l => l.Code == CriterionCode.Tax).Points.ShouldBe(6m);
    }

    [Fact]
    public void Work_WhenLeasedPlant_MeasuresPerThousandSquareMetres()
    {
        var facts = Land() with { LandMu = 0, PlantSquareMetres = 8000, ExpectedTax = 120L * Wan };

        var result = ReviewScoring.Work(Sheet, facts, Full() with { FixedInvestment = 1_600L * Wan }, [], isVetoed: false);

        result.Intensity.ShouldBe(200m);
        result.Lines.Single(l => l.Code == CriterionCode.Intensity).Points.ShouldBe(7.5m);
        result.Lines.Single(l => l.Code == CriterionCode.Tax).Points.ShouldBe(12m);
        result.IsBelowFloor.ShouldBeFalse("the floor of a leased plant is another");
    }

    [Theory]
    [InlineData(19_999, true)]
    [InlineData(20_000, false)]
    public void Work_WhenIntensityIsBelowTheFloor_RefusesWhateverTheScore(int fixedWan, bool refused)
    {
        var result = ReviewScoring.Work(Sheet, Land(), Full() with { FixedInvestment = (long)fixedWan * Wan }, [], isVetoed: false);

        result.IsBelowFloor.ShouldBe(refused);
        (result.Grade == ReviewGrade.Refused).ShouldBe(refused || result.Total < Sheet.GradeC);
    }

    [Fact]
    public void Work_WhenAllIsFull_GivesAHundredAndSaysNothingIsMissing()
    {
        var result = ReviewScoring.Work(Sheet, Land() with { Tags = InvestorTags.Fortune500, ExpectedTax = 4_000L * Wan }, Full(), Panel(100, 100, 100, 100, 100), isVetoed: false);

        result.Total.ShouldBe(100m);
        result.Grade.ShouldBe(ReviewGrade.A);
        result.Lines.ShouldAllBe(l => !l.IsMissing);
        ReviewScoring.Work(Sheet, Land(), Full(), Panel(100, 100, 100, 100, 100), isVetoed: true).Grade.ShouldBe(ReviewGrade.Refused, "a veto beats every score");
    }

    [Fact]
    public void Work_WhenNothingIsGiven_GivesNoPointsAndMarksItMissing()
    {
        var result = ReviewScoring.Work(Sheet, new ReviewFacts { Investment = 100_000L * Wan }, new ReviewInputs(), [], isVetoed: false);

        result.Total.ShouldBe(0m);
        result.Lines.Count(l => l.IsMissing).ShouldBe(8, "all but the two read off facts");
        result.IsBelowFloor.ShouldBeFalse("an unknown intensity is not a low one");
    }

    [Fact]
    public void Work_WhenAnyApplication_AddsUpAndStaysWithinItsWeights()
    {
        var random = new Randomizer(42);
        for (var i = 0; i < 500; i++)
        {
            var facts = new ReviewFacts
            {
                Investment = random.Long(1, 1_000_000L * Wan),
                LandMu = random.Bool() ? random.Decimal(1, 500) : 0,
                PlantSquareMetres = random.Decimal(0, 50_000),
                ExpectedTax = random.Bool() ? random.Long(0, 100_000L * Wan) : null,
                ChainClass = random.Bool() ? random.Enum<ChainClass>() : null,
                Tags = (InvestorTags)random.Int(0, 31),
            };
            var inputs = new ReviewInputs
            {
                NetAssets = random.Bool() ? random.Long(0, 2_000_000L * Wan) : null, FixedInvestment = random.Long(0, 900_000L * Wan), ResearchPercent = random.Decimal(0, 12), EnergyPerWan = random.Decimal(0, 1),
                FillsGap = random.Bool(), Fortune500Controls = random.Bool(),
            };
            var marks = Panel([.. Enumerable.Range(0, 5).Select(_ => random.ArrayElement(new[] { 100, 60, 30, 0 }))]);

            var result = ReviewScoring.Work(Sheet, facts, inputs, marks, isVetoed: false);

            result.Total.ShouldBe(result.Lines.Sum(l => l.Points));
            result.Total.ShouldBe(ReviewScoring.Rounded(result.Total), "kept to two decimals");
            result.Lines.ShouldAllBe(l => l.Points >= 0 && l.Points <= l.Weight && l.Share >= 0 && l.Share <= 1);
            result.Grade.ShouldBe(result.IsBelowFloor ? ReviewGrade.Refused : ReviewScoring.GradeOf(result.Total, Sheet));
        }
    }

    [Fact]
    public void FirstWrong_WhenSheetDoesNotHoldTogether_SaysWhat()
    {
        Changed(CriterionCode.Tax, c => c with { Weight = 11 }).FirstWrong().ShouldBe(ReviewErrors.SheetWeights);
        Changed(CriterionCode.Tax, c => c with { Full = 15m }).FirstWrong().ShouldBe(ReviewErrors.SheetEdges);
        Changed(CriterionCode.Tax, c => c with { Method = CriterionMethod.Facts }).FirstWrong().ShouldBe(ReviewErrors.SheetMethod);
        Changed(CriterionCode.Technology, c => c with { Method = CriterionMethod.Judged }).FirstWrong().ShouldBeNull("a zone may have its experts judge it");
        (Sheet with { Criteria = [.. Sheet.Criteria.Skip(1)] }).FirstWrong().ShouldBe(ReviewErrors.SheetCriteria);
        (Sheet with { Steps = [100, 60, 30] }).FirstWrong().ShouldBe(ReviewErrors.SheetSteps);
        (Sheet with { Steps = [60, 100, 30, 0] }).FirstWrong().ShouldBe(ReviewErrors.SheetSteps);
        (Sheet with { GradeB = 80m }).FirstWrong().ShouldBe(ReviewErrors.SheetGrades);
        (Sheet with { Vetoes = [] }).FirstWrong().ShouldBe(ReviewErrors.SheetLists);
        (Sheet with { RecheckDays = 0 }).FirstWrong().ShouldBe(ReviewErrors.SheetNumbers);
    }

    [Theory]
    [InlineData(10_000, 9_500, -5)]
    [InlineData(10_000, 10_000, 0)]
    [InlineData(3, 4, 33.3)]
    public void Difference_WhenPromiseAndFact_IsPerCentOfThePromise(int promised, int actual, double percent) => ReviewPromises.Difference(promised, actual).ShouldBe((decimal)percent);

    [Fact]
    public void IsKept_WhenTimeIsCounted_LessIsBetter()
    {
        ReviewPromises.IsKept(PromiseKind.BuildMonths, 12, 11).ShouldBeTrue();
        ReviewPromises.IsKept(PromiseKind.BuildMonths, 12, 13).ShouldBeFalse();
        ReviewPromises.IsKept(PromiseKind.Tax, 12, 13).ShouldBeTrue();
        ReviewPromises.Difference(0, 5).ShouldBeNull();
    }

    private static ReviewFacts Land() => new() { Investment = 100_000L * Wan, LandMu = 100, ExpectedTax = 2_750L * Wan, ExpectedSales = 100_000L * Wan, ChainClass = ChainClass.Leading };

    private static ReviewInputs Full() => new()
    {
        NetAssets = 100_000L * Wan, FixedInvestment = 50_000L * Wan, RegisteredCapital = 20_000L * Wan, ResearchPercent = 5, EnergyPerWan = 0.1m, BuildMonths = 18, FillsGap = true, Fortune500Controls = true,
    };

    private static IReadOnlyList<IReadOnlyList<ExpertMark>> Panel(params int[] percents) => [.. percents.Select(p => Sheet.JudgedOnes.Select(c => new ExpertMark(c.Code, p)).ToList())];

    private static ScoreLine Line(CriterionCode code, ReviewFacts facts, ReviewInputs inputs) => ReviewScoring.Work(Sheet, facts, inputs, [], isVetoed: false).Lines.Single(l => l.Code == code);

    private static SheetDefinition Changed(CriterionCode code, Func<SheetCriterion, SheetCriterion> change) => Sheet with { Criteria = [.. Sheet.Criteria.Select(c => c.Code == code ? change(c) : c)] };
}
