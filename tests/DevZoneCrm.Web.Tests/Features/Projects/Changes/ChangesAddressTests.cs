using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Web.Features.Projects.Changes;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.Changes;

public sealed class ChangesAddressTests
{
    private static readonly DateOnly Friday = new(2026, 11, 20);

    [Theory]
    [InlineData("2026-11-20", "2026-11-15", "2026-11-20")]
    [InlineData("2026-11-22", "2026-11-15", "2026-11-22")]
    [InlineData("2026-11-23", "2026-11-15", "2026-11-22")]
    [InlineData("2027-01-01", "2026-12-27", "2027-01-01")]
    public void Read_WithoutDays_IsThisWeekSoFarAndOnMondayTheLastOne(string today, string from, string to)
    {
        var address = ChangesAddress.Read("http://site/board/changes", Day(today));

        (address.From, address.To).ShouldBe((Day(from), Day(to)));
    }

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame()
    {
        var address = new ChangesAddress { From = new(2026, 1, 1), To = new(2026, 6, 30), Filter = new BoardFilter { MinYi = 5, Text = "电池", UnitId = Guid.NewGuid() }, All = true };

        ChangesAddress.Read("http://site" + address.Url, Friday).ShouldBe(address);
        address.PresentUrl.ShouldStartWith("/board/present?");
    }

    [Theory]
    [InlineData("?from=2026-12-01&to=2026-11-01")]
    [InlineData("?from=nonsense&to=2999-01-01")]
    [InlineData("?from=2030-01-01")]
    public void Read_OfImpossibleDays_StillNamesTwoDaysInOrder(string query)
    {
        var address = ChangesAddress.Read("http://site/board/changes" + query, Friday);

        address.From.ShouldBeLessThanOrEqualTo(address.To);
        address.To.ShouldBeLessThanOrEqualTo(Friday);
    }

    [Fact]
    public void Week_OfAnyDay_RunsFromSundayToSunday()
    {
        var address = ChangesAddress.Read("http://site/board/changes", Friday).Week(new DateOnly(2026, 11, 4), Friday);

        (address.From, address.To).ShouldBe((new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 8)));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
