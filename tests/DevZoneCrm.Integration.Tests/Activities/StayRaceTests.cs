using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.EditActivity;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Activities;

/// <summary>驻城 days of a person exclude one another also where several are saved at the same moment.</summary>
public sealed class StayRaceTests
{
    private const int Rounds = 5;
    private const int AtOnce = 6;
    private static readonly DateOnly Today = TestClock.StartDay;

    [Theory, OnBoth]
    public async Task Log_WhenOverlappingStaysAreSavedAtOnce_KeepsOne(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        for (var round = 0; round < Rounds; round++)
        {
            var post = (await app.Add(A.Post((await app.Add(A.Person())).Id, unit.Id))).Id;
            var staff = A.User(Role.Staff, unit.Id, post);
            // Three days each, a day apart: every one overlaps with its neighbours, on days that differ.
            var results = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Task.Run(() => app.SendAs(staff, new LogActivityCommand(Guid.NewGuid(), null, Stay(post, Today.AddDays(-20 - (i % 3)), 3))))));

            results.Count(r => r.IsSuccess).ShouldBe(1);
            results.Where(r => !r.IsSuccess).Select(r => r.Failure!.Code).Distinct().ShouldBe([ActivityErrors.StationedTwice]);
            (await app.Ask(db => db.ActivityPeople.CountAsync(p => p.PostId == post))).ShouldBe(1);
        }
    }

    [Theory, OnBoth]
    public async Task Edit_WhenTwoStaysAreMovedOntoTheSameDaysAtOnce_MovesOne(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var post = (await app.Add(A.Post((await app.Add(A.Person())).Id, unit.Id))).Id;
        var staff = A.User(Role.Staff, unit.Id, post);
        var stays = new List<LoggedActivityDto>();
        foreach (var on in new[] { Today.AddDays(-40), Today.AddDays(-30) })
        {
            stays.Add((await app.SendAs(staff, new LogActivityCommand(Guid.NewGuid(), null, Stay(post, on, 3)))).Value);
        }

        var results = await Task.WhenAll(stays.Select(s => Task.Run(() => app.SendAs(staff, new EditActivityCommand(s.ActivityId, s.Version, Stay(post, Today.AddDays(-10), 4) with { UnitId = unit.Id })))));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Single(r => !r.IsSuccess).Failure!.Code.ShouldBe(ActivityErrors.StationedTwice);
    }

    private static ActivityFacts Stay(Guid post, DateOnly on, int days) => new() { Kind = ActivityKind.Stationed, On = on, Days = days, City = "上海", People = [post], Content = "驻点招商" };
}
