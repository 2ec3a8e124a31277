using DevZoneCrm.Core.Reports.Counting;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Reports;

public sealed class KeyListFigureTests
{
    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(12, 11, false)]
    [InlineData(0, 0, false)]
    public void AllStarted_OnlyWhenSomethingIsListedAndAllOfItStarted(int listed, int started, bool expected) =>
        new KeyListFigure(listed, started).AllStarted.ShouldBe(expected);

    [Fact]
    public void Together_WhenListsAreAdded_SumsBoth() =>
        KeyListFigure.Together([new(3, 3), new(9, 8)]).ShouldBe(new KeyListFigure(12, 11));
}
