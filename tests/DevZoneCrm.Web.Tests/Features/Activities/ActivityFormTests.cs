using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Web.Features.Activities;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Activities;

public sealed class ActivityFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void ToCommand_WhenATrip_HoldsItsStopsAndKeepsTheirIds()
    {
        var form = ActivityForm.Start(Today);
        form["Kind"] = nameof(ActivityKind.Trip);
        form["Days"] = "3";
        form.AddStop();
        form.AddStop();
        form.AddStop();
        form[ActivityForm.Stop(0, "Content")] = "第一家";
        form[ActivityForm.Stop(2, "Content")] = "第三家";
        var third = form[ActivityForm.Stop(2, "Id")];

        form.RemoveStop(1);
        var command = form.ToCommand();

        command.Stops.Select(s => s.Facts.Content).ShouldBe(["第一家", "第三家"]);
        command.Stops[1].Id.ToString().ShouldBe(third);
        command.Stops.ShouldAllBe(s => s.Facts.On == Today && s.Facts.Kind == ActivityKind.Visit);
        form["Kind"] = nameof(ActivityKind.Visit);
        form.ToCommand().Stops.ShouldBeEmpty("what is no trip has no stops");
    }

    [Fact]
    public void Of_WhatTheBrowserKept_IsTheSameCommand()
    {
        var form = ActivityForm.Start(Today);
        (form["Content"], form["Firm"], form["NextStep"], form["NextStepOn"]) = ("谈了用地", "某公司", "送方案", "2026-11-24");

        var again = ActivityForm.Of(form.Values);

        again.ToCommand().Id.ShouldBe(form.ToCommand().Id);
        again.ToCommand().Facts.Content.ShouldBe("谈了用地");
        again.ToCommand().NextStep!.On.ShouldBe(new DateOnly(2026, 11, 24));
    }

    [Fact]
    public void StartIn_WhenAStopIsAdded_LiesInTheTripAndSurvivesTheBrowser()
    {
        var trip = new ActivityDto { Id = Guid.NewGuid(), Unit = "招商一局", RecordedBy = "陈晨", Kind = ActivityKind.Trip, On = Today.AddDays(-4), Days = 3, City = "上海" };
        var form = ActivityForm.Start(Today);

        form.StartIn(trip, trip.Facts.LastOn);
        form["Content"] = "后补的一站";
        var command = ActivityForm.Of(form.Values).ToCommand();

        (command.PartOfId, command.Facts.On, command.Facts.City).ShouldBe((trip.Id, Today.AddDays(-2), "上海"));
    }

    [Theory]
    [InlineData("Content", "Content")]
    [InlineData("Stops[1].Facts.Content", "Stop1.Content")]
    [InlineData("Stops[x].Facts.Content", "Stops[x].Facts.Content")]
    public void FieldOf_WhenAPartIsRefused_NamesItsField(string path, string field) => ActivityForm.FieldOf(path).ShouldBe(field);
}
