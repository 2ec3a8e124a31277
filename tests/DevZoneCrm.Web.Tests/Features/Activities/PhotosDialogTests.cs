using Bunit;
using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.Photos.RemoveActivityPhoto;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Features.Activities;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Activities;

public sealed class PhotosDialogTests() : ComponentTest(services => services.AddSingleton(Substitute.For<IAppSender>()))
{
    private static readonly ActivityPhotoDto One = new(Guid.NewGuid(), "现场一.png", new DateTime(2026, 11, 20, 9, 30, 0), null, null);
    private static readonly ActivityPhotoDto Two = new(Guid.NewGuid(), "现场二.png", null, null, null);

    private IAppSender Sender => Services.GetRequiredService<IAppSender>();

    [Fact]
    public async Task Remove_WhenNotYetConfirmed_RemovesNothing()
    {
        var dialog = RenderOf(One, Two);

        Click(dialog.FindAll("li .dz-btn")[0]);

        await Sender.DidNotReceive().Send(Arg.Any<RemoveActivityPhotoCommand>(), Arg.Any<CancellationToken>());
        dialog.FindAll(".sure").Count.ShouldBe(1);
        Click(dialog.FindAll(".sure .dz-btn")[1]);
        dialog.FindAll(".sure").ShouldBeEmpty();
        dialog.FindAll("li").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Remove_WhenConfirmed_RemovesThatPhotoAlone()
    {
        Sender.Send(Arg.Any<RemoveActivityPhotoCommand>(), Arg.Any<CancellationToken>()).Returns(Result<Guid>.Success(Guid.NewGuid()));
        var dialog = RenderOf(One, Two);

        Click(dialog.FindAll("li .dz-btn")[1]);
        Click(dialog.Find(".sure .dz-btn-danger"));

        await Sender.Received(1).Send(new RemoveActivityPhotoCommand(Two.Id), Arg.Any<CancellationToken>());
        dialog.FindAll("li .name").Select(n => n.TextContent.Trim()).ShouldHaveSingleItem().ShouldStartWith("现场一.png");
    }

    private IRenderedComponent<PhotosDialog> RenderOf(params ActivityPhotoDto[] photos) =>
        Render<PhotosDialog>(p => p.Add(d => d.Activity, new ActivityDto { Unit = "招商一局", RecordedBy = "陈晨", Kind = ActivityKind.Visit, Photos = photos, MayChange = true }));
}
