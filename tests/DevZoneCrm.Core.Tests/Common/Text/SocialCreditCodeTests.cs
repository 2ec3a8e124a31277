using DevZoneCrm.Core.Common.Text;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Text;

public sealed class SocialCreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("91350100M000100Y4Z", false)]
    [InlineData("91110000101623741K", true)]
    [InlineData("91320691MA10001800", true)]
    [InlineData("91320000608319749X", true)]
    [InlineData("91350211M0000XUF46", false)]
    [InlineData("9132000060831974", false)]
    [InlineData("", false)]
    public void HasValidCheck_WhenGivenAKnownCode_AnswersAsThePublishedVectors(string code, bool valid) => SocialCreditCode.HasValidCheck(code).ShouldBe(valid);

    [Fact]
    public void Normalise_WhenTypedFullWidthWithSpaces_GivesThePlainCode() =>
        SocialCreditCode.Normalise(" ９１３２０６９１ ma1000 1800 ").ShouldBe("91320691MA10001800");
}
