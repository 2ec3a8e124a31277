using DevZoneCrm.Web.Features.Projects.Changes;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.Changes;

public sealed class PrintShareTests
{
    [Fact]
    public void Of_WhenAllFits_PrintsAll() => PrintShare.Of([3, 2, 0, 1, 4]).ShouldBe([3, 2, 0, 1, 4]);

    [Fact]
    public void Of_WhenOneKindHasThousands_TheOthersKeepTheirRows()
    {
        var shares = PrintShare.Of([5000, 1, 3, 0, 400]);

        shares.Sum().ShouldBe(PrintShare.Rows);
        (shares[1], shares[2], shares[3]).ShouldBe((1, 3, 0));
        shares[0].ShouldBe(shares[4]);
    }
}
