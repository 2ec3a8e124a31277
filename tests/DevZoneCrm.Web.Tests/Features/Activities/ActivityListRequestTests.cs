using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Web.Features.Activities;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Activities;

public sealed class ActivityListRequestTests
{
    [Fact]
    public void Of_WhatToUrlWrote_IsTheSame()
    {
        var request = new ActivityListRequest
        {
            Mine = true, UnitId = Guid.NewGuid(), PostId = Guid.NewGuid(), Kind = ActivityKind.Reception, From = new DateOnly(2026, 11, 1), To = new DateOnly(2026, 11, 20), Page = 3,
        };

        ActivityListRequest.Of("http://zone" + request.ToUrl()).ShouldBe(request);
        new ActivityListRequest().ToUrl().ShouldBe("/activities");
        request.FilterCount.ShouldBe(5);
    }

    [Theory]
    [InlineData("?kind=3&person=x&unit=1&from=2026-13-01&page=-4")]
    [InlineData("?mine=yes&kind=nothing&to=yesterday&page=0")]
    [InlineData("?page=99999999999999")]
    public void Of_WhatCannotBeRead_AsksForAll(string query) => ActivityListRequest.Of("http://zone/activities" + query).ShouldBe(new ActivityListRequest());
}
