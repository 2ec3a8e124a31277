using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.ChangeFixedSplit;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EditProject;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects;

/// <summary>What every command on a project does alike, told once for all of them on both databases.</summary>
public sealed class ProjectCommandTests
{
    public static TheoryData<DatabaseProvider, string> Commands()
    {
        var data = new TheoryData<DatabaseProvider, string>();
        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            foreach (var name in CommandCase.All.Keys)
            {
                data.Add(provider, name);
            }
        }

        return data;
    }

    [Fact]
    public void All_WhenCommandsAreAdded_CoversThem()
    {
        var commands = typeof(IProjectCommand).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IProjectCommand))).Select(t => t.Name).ToList();

        commands.Count.ShouldBeGreaterThan(15);
        commands.Except(CommandCase.All.Keys).Except([nameof(EditProjectCommand), nameof(ChangeFixedSplitCommand)]).ShouldBeEmpty("EditProject, and a split that needs more than a project, have tests of their own");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Send_WhenAllIsWell_ChangesTheProjectAndAnswersItsVersion(DatabaseProvider provider, string command)
    {
        var @case = CommandCase.All[command];
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app, @case.ReadyState);

        var result = await app.Send(@case.Valid(project.Id, project.Version));

        result.Failure.ShouldBeNull();
        var stored = await app.Ask(db => db.LoadAsync(project.Id, default));
        @case.Done(stored).ShouldBeTrue();
        stored.Version.ShouldBe(project.Version + 1);
        result.Value.ShouldBe(stored.Version);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Send_WhenRefused_SaysWhyAndChangesNothing(DatabaseProvider provider, string command)
    {
        var @case = CommandCase.All[command];
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app, @case.RefusedState ?? @case.ReadyState);
        var audited = await app.Ask(db => db.AuditEntries.CountAsync());

        if (@case.RefusedState is not null)
        {
            await ShouldFail(app, @case.Valid(project.Id, project.Version), FailureKind.Rule, @case.Refusal);
        }

        var invalid = await ShouldFail(app, @case.Invalid(project.Id, project.Version), FailureKind.Invalid, "Failure.Invalid");
        invalid.Fields.Keys.ShouldBe([@case.InvalidField]);
        (await app.Ask(db => db.Projects.Select(p => p.Version).SingleAsync())).ShouldBe(project.Version);
        (await app.Ask(db => db.AuditEntries.CountAsync())).ShouldBe(audited);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Send_WhenNotEntitledOrUnknownOrStale_IsRefused(DatabaseProvider provider, string command)
    {
        var @case = CommandCase.All[command];
        await using var app = await TestApp.StartAsync(provider);
        var own = await AddAsync(app, @case.ReadyState);
        var secret = await app.Add(@case.ReadyState(new ProjectBuilder { UnitId = own.UnitId, Confidentiality = Confidentiality.Sensitive }).Build());

        await ShouldFail(app, @case.Valid(Guid.NewGuid(), 1), FailureKind.NotFound, "Failure.NotFound");
        await ShouldFail(app, @case.Valid(own.Id, own.Version - 1), FailureKind.Stale, "Failure.Stale");
        await ShouldFail(app, @case.Valid(own.Id, own.Version + 1), FailureKind.Stale, "Failure.Stale");
        app.Viewer = Viewer.Nobody;
        await ShouldFail(app, @case.Valid(own.Id, own.Version), FailureKind.Forbidden, "Failure.Forbidden");
        app.Viewer = A.User(Role.Supervision);
        await ShouldFail(app, @case.Valid(own.Id, own.Version), FailureKind.Forbidden, "Failure.Forbidden");
        app.Viewer = A.User(Role.UnitHead, unitId: Guid.NewGuid());
        if (app.Viewer.May(AccessRules.For(@case.Valid(own.Id, 1).GetType())!.Value))
        {
            await ShouldFail(app, @case.Valid(own.Id, own.Version), FailureKind.Rule, ProjectErrors.OtherUnit);
            await ShouldFail(app, @case.Valid(secret.Id, secret.Version), FailureKind.NotFound, "Failure.NotFound");
        }

        (await app.Ask(db => db.Projects.Select(p => p.Version).Distinct().SingleAsync())).ShouldBe(own.Version);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Send_WhenTwoWriteAtOnce_OneLosesAndIsTold(DatabaseProvider provider, string command)
    {
        var @case = CommandCase.All[command];
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app, @case.ReadyState);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.Send(@case.Valid(project.Id, project.Version)))));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => !r.IsSuccess).ShouldAllBe(r => r.Failure!.Kind == FailureKind.Stale);
        (await app.Ask(db => db.Projects.Select(p => p.Version).SingleAsync())).ShouldBe(project.Version + 1);
    }

    private static async Task<Project> AddAsync(TestApp app, Func<ProjectBuilder, ProjectBuilder> state)
    {
        await app.NeedNothingAsync();
        var unit = await app.Add(A.Unit());
        return await app.Add(state(new ProjectBuilder { UnitId = unit.Id }).Build());
    }

    private static async Task<Failure> ShouldFail(TestApp app, ICommand<long> command, FailureKind kind, string? code)
    {
        var failure = (await app.Send(command)).Failure.ShouldNotBeNull();
        failure.Kind.ShouldBe(kind);
        failure.Code.ShouldBe(code);
        failure.Text.ShouldNotBe(failure.Code, "a sentence, not a code");
        return failure;
    }
}
