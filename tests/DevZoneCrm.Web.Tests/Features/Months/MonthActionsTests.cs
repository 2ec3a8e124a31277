using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Months;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Months;

/// <summary>Who is offered which step of a month's closing.</summary>
public sealed class MonthActionsTests() : ComponentTest(services => services.AddSingleton(Substitute.For<IAppSender>()))
{
    [Theory]
    [InlineData(null, false, nameof(Permission.CloseMonths), "Propose")]
    [InlineData(null, false, nameof(Permission.ConfirmMonths), "")]
    [InlineData(MonthCloseState.Proposed, false, nameof(Permission.ConfirmMonths), "Confirm,SendBack")]
    [InlineData(MonthCloseState.Proposed, true, nameof(Permission.ConfirmMonths), "")]
    [InlineData(MonthCloseState.Proposed, false, nameof(Permission.CloseMonths), "")]
    [InlineData(MonthCloseState.Closed, false, nameof(Permission.CloseMonths), "AskReopen")]
    [InlineData(MonthCloseState.Closed, false, nameof(Permission.ConfirmMonths), "")]
    [InlineData(MonthCloseState.ReopenAsked, false, nameof(Permission.ConfirmMonths), "Reopen,KeepClosed")]
    [InlineData(MonthCloseState.ReopenAsked, true, nameof(Permission.ConfirmMonths), "")]
    public void Steps_WhenStateAndPermission_AreThoseTheViewerMayTake(MonthCloseState? state, bool isMine, string permission, string expected)
    {
        var shown = Show(Month(state, isMine), permission);

        string.Join(',', shown.FindAll("[data-step]").Select(b => b.GetAttribute("data-step"))).ShouldBe(expected);
        (shown.FindAll(".dz-muted").Count == 1).ShouldBe(isMine, "who took the first step is told to wait for somebody else");
    }

    [Fact]
    public void Propose_WhenACheckBlocks_CannotBePressed()
    {
        var month = Month(null, false) with { Checks = [new MonthCheckDto(MonthCheckKind.MissingRate, true, 2) { About = ["2021"] }] };

        Show(month, nameof(Permission.CloseMonths)).Find("[data-step=Propose]").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void Propose_WhenTheMonthHasNotEnded_IsNotOffered() =>
        Show(Month(null, false) with { HasEnded = false }, nameof(Permission.CloseMonths)).FindAll("[data-step]").ShouldBeEmpty();

    private IRenderedComponent<CascadingValue<ShellViewer>> Show(MonthDto month, string permission) => Render<CascadingValue<ShellViewer>>(parameters => parameters
        .Add(c => c.Value, Viewer with { Permissions = new HashSet<string>([permission], StringComparer.Ordinal) })
        .AddChildContent<MonthActions>(child => child.Add(a => a.Month, month)));

    private static MonthDto Month(MonthCloseState? state, bool isMine) => new()
    {
        Code = "2021-05",
        FirstOn = new DateOnly(2021, 5, 1),
        LastOn = new DateOnly(2021, 5, 31),
        HasEnded = true,
        IsClosed = state is MonthCloseState.Closed or MonthCloseState.ReopenAsked,
        Rule = RuleContent.Shipped,
        Headline = FlowKind.Signed,
        Close = state is null ? null : new MonthEditionDto { Edition = 1, Version = 1, State = state.Value, ProposedBy = "林可欣", ProposedAt = default, IsMine = isMine, IsReopenMine = isMine },
        Editions = [],
        Flows = new Dictionary<FlowKind, Figure>(),
        FlowCorrections = new Dictionary<FlowKind, CorrectionFigure>(),
        Stocks = new Dictionary<StockKind, Figure>(),
        Corrections = CorrectionListDto.None,
        Booked = CorrectionListDto.None,
        Checks = [],
    };
}
