using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Meetings.GetMinutes;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Web.Api;
using DevZoneCrm.Web.Features.Meetings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Exporting;

/// <summary>/export/meetings/{id}: the minutes as a document, with the rights and masks of the page.</summary>
public static class MeetingExport
{
    public static void MapMeetingExport(this IEndpointRouteBuilder exports) => exports.MapGet("/meetings/{id:guid}", MinutesAsync);

    internal static async Task<IResult> MinutesAsync(Guid id, IAppSender sender, IStringLocalizer<MeetingTexts> text, CancellationToken cancellationToken)
    {
        var found = await sender.Send(new GetMinutesQuery(id), cancellationToken);
        return found.Answer(minutes =>
        {
            var title = text["Minutes.Title", minutes.Content.Name].Value;
            var stream = new MemoryStream();
            DocxFile.Write(stream, title, MinutesDraft.Of(minutes.Content, text));
            stream.Position = 0;
            return Results.File(stream, DocxFile.ContentType, $"{title}_{MeetingWords.Day(minutes.Content.HeldOn)}.docx");
        });
    }
}
