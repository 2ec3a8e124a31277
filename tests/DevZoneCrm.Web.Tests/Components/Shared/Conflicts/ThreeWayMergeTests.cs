using DevZoneCrm.Web.Components.Shared.Conflicts;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Shared.Conflicts;

public sealed class ThreeWayMergeTests
{
    // before, theirs, mine → after the merge; t: theirs was taken, c: both changed it.
    [Theory]
    [InlineData("a", "a", "a", "a", "")]
    [InlineData("a", "a", "m", "m", "")]
    [InlineData("a", "t", "a", "t", "t")]
    [InlineData("a", "t", "m", "m", "c")]
    [InlineData("a", "s", "s", "s", "")]
    [InlineData("", "t", "m", "m", "c")]
    [InlineData("a", "", "a", "", "t")]
    [InlineData("a", "t", "", "", "c")]
    public void Of_WhenFieldsDiffer_KeepsWhatWasTypedAndTakesTheRest(string before, string theirs, string mine, string after, string what)
    {
        var merge = ThreeWayMerge.Of(["f"], _ => before, _ => theirs, _ => mine);

        merge.Values["f"].ShouldBe(after);
        merge.Taken.ShouldBe(what == "t" ? [new FieldTaken("f", before, theirs)] : []);
        merge.Clashes.ShouldBe(what == "c" ? [new FieldClash("f", before, theirs, mine)] : []);
    }
}
