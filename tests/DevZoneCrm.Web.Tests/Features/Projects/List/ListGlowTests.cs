using DevZoneCrm.Web.Features.Projects.List;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.List;

public sealed class ListGlowTests
{
    [Fact]
    public void ClassOf_WhenARowChangesAgain_TakesTheOtherName()
    {
        var (glow, one, other) = (new ListGlow(), Guid.NewGuid(), Guid.NewGuid());
        glow.ClassOf(one).ShouldBeNull();

        glow.Touch([one]);
        glow.ClassOf(one).ShouldBe("moved");
        glow.Touch([one, other]);

        (glow.ClassOf(one), glow.ClassOf(other)).ShouldBe(("moved-again", "moved"));
    }
}
