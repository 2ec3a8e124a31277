using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects;

public sealed class RegisterLeadTests
{
    private static readonly RegisterLeadCommand Lead = new() { Name = "精密减速机", Investor = "甲公司；乙公司", AmountWan = 120_000.5m, SourceChannel = "驻沪联络处" };

    [Theory]
    [OnBoth]
    public async Task Send_WhenStaffRegisters_BelongsToTheirUnitAndPost(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var person = await app.Add(A.Person());
        var post = await app.Add(A.Post(person.Id, unit.Id));
        app.Viewer = A.User(Role.Staff, unit.Id, post.Id);

        var result = await app.Send(Lead);

        var project = await app.Ask(db => db.LoadAsync(result.Value.ProjectId, default));
        (project.UnitId, project.OwnerPostId, project.CreatedBy).ShouldBe((unit.Id, (Guid?)post.Id, app.Viewer.UserId));
        (project.Stage, project.LeadOn, project.Status).ShouldBe((ProjectStage.Lead, (DateOnly?)TestClock.StartDay, ProjectStatus.Active));
        project.Investment.ShouldBe(new Money(1_200_005_000, Currency.Cny));
        project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name).ShouldBe(["甲公司", "乙公司"]);
        (project.Code, project.Version).ShouldBe((result.Value.Code, result.Value.Version));
        project.Code.ShouldStartWith("261120-");
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenUnitIsMissingForeignOrOver_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var closed = await app.Add(new OrgUnit("旧局", UnitKind.Bureau, new(2015, 1, 1), TestClock.StartDay.AddDays(-1)));

        await ShouldBeRefused(app, Lead, ProjectErrors.NoUnit);
        await ShouldBeRefused(app, Lead with { UnitId = Guid.NewGuid() }, ProjectErrors.UnitUnknown);
        await ShouldBeRefused(app, Lead with { UnitId = closed.Id }, ProjectErrors.UnitUnknown);
        await ShouldBeRefused(app, Lead with { UnitId = unit.Id, ChainId = Guid.NewGuid() }, ProjectErrors.ChainUnknown);
        await ShouldBeRefused(app, Lead with { UnitId = unit.Id, OccurredOn = TestClock.StartDay.AddDays(1) }, ProjectErrors.DateInFuture);
        app.Viewer = A.User(Role.Staff, unit.Id);
        await ShouldBeRefused(app, Lead with { UnitId = closed.Id }, ProjectErrors.OtherUnit);
        (await app.Ask(db => db.Projects.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenFieldsAreWrong_NamesEachOfThem(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);

        var failure = (await app.Send(new RegisterLeadCommand { AmountWan = 1.23456m, CreditCode = "123", OccurredOn = new(1900, 1, 1), Confidentiality = (Confidentiality)9, Currency = (Currency)9 })).Failure!;

        failure.Kind.ShouldBe(FailureKind.Invalid);
        failure.Fields.Keys.ShouldBe(["Name", "Investor", "AmountWan", "CreditCode", "OccurredOn", "Confidentiality", "Currency"], ignoreOrder: true);
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenRoleMayNotRegister_IsForbidden(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        foreach (var role in new[] { Role.Admin, Role.Audit, Role.Economic, Role.Supervision })
        {
            app.Viewer = A.User(role);
            (await app.Send(Lead)).Failure!.Kind.ShouldBe(FailureKind.Forbidden, role.ToString());
        }
    }

    private static async Task ShouldBeRefused(TestApp app, RegisterLeadCommand command, string code)
    {
        var failure = (await app.Send(command)).Failure.ShouldNotBeNull();
        failure.Kind.ShouldBe(FailureKind.Rule);
        failure.Code.ShouldBe(code);
    }
}
