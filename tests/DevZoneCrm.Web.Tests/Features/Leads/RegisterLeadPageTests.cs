using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Web.Features.Leads;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Leads;

public sealed class RegisterLeadPageTests : ComponentTest
{
    private readonly IAppSender _sender;

    public RegisterLeadPageTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private RegisterLeadPageTests(IAppSender sender)
        : base(services => services.AddSingleton(sender).AddSingleton(new ZoneCalendar(TimeProvider.System)))
    {
        _sender = sender;
        _sender.Send(Arg.Any<IQuery<ProjectChoicesDto>>(), Arg.Any<CancellationToken>())
            .Returns(Result<ProjectChoicesDto>.Success(new ProjectChoicesDto { OwnUnitId = Guid.NewGuid(), Channels = ["以商招商"] }));
    }

    [Fact]
    public void Save_WhenTheServerRefuses_ShowsTheSentenceUnderTheFieldAndKeepsWhatWasTyped()
    {
        Answer(Result<RegisteredLeadDto>.Failed(new Failure(FailureKind.Invalid, "Failure.Invalid", "有 1 处需要改", new Dictionary<string, string[]>(StringComparer.Ordinal) { ["Investor"] = ["请填写。"] })));
        var page = Render<RegisterLeadPage>();
        Type(page, "lead-name", "氢能电堆");
        Type(page, "lead-amount", "1.2亿");

        Fire(page.Find("form"), "onsubmit", EventArgs.Empty);

        page.Find("#lead-investor-error").TextContent.ShouldBe("请填写。");
        page.Find("#lead-name").GetAttribute("value").ShouldBe("氢能电堆");
        page.Find("#lead-amount").GetAttribute("value").ShouldBe("1.2亿");
        page.Find("#lead-echo").TextContent.ShouldBe("= 1.2亿元");
    }

    [Fact]
    public void Save_WhenTaken_SendsWhatWasTypedAndOpensTheProject()
    {
        var id = Guid.NewGuid();
        Answer(Result<RegisteredLeadDto>.Success(new RegisteredLeadDto(id, "261122-K7Q", 1)));
        var page = Render<RegisterLeadPage>();
        Type(page, "lead-name", "氢能电堆");
        Type(page, "lead-investor", "氢擎动力");
        Type(page, "lead-amount", "3700");
        Fire(page.Find("input[value=Usd]"), "onchange", new ChangeEventArgs { Value = "Usd" });
        Click(page.Find(".pick"));

        Fire(page.Find("form"), "onsubmit", EventArgs.Empty);

        _ = _sender.Received(1).Send(
            Arg.Is<ICommand<RegisteredLeadDto>>(c => ((RegisterLeadCommand)c).AmountWan == 3700 && ((RegisterLeadCommand)c).Currency == Currency.Usd && ((RegisterLeadCommand)c).SourceChannel == "以商招商"),
            Arg.Any<CancellationToken>());
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"/projects/{id}?new=1");
    }

    private void Answer(Result<RegisteredLeadDto> result) => _sender.Send(Arg.Any<ICommand<RegisteredLeadDto>>(), Arg.Any<CancellationToken>()).Returns(result);

    private void Type(IRenderedComponent<RegisterLeadPage> page, string id, string text) => Fire(page.Find("#" + id), "oninput", new ChangeEventArgs { Value = text });
}
