using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.GetDigest;
using DevZoneCrm.Core.Notices.MarkNoticesRead;
using DevZoneCrm.Core.Notices.SearchNotices;

namespace DevZoneCrm.Web.Api.Notices;

/// <summary>/notices: what the caller was told, and the caller's daily digests.</summary>
public static class NoticeRoutes
{
    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("/notices").WithTags("Notices");
        notices.MapGet("", ListAsync).WithName("SearchNotices").WithSummary("The caller's notices, newest first.").Produces<NoticeListDto>().ProducesProblem(StatusCodes.Status400BadRequest);
        notices.MapPost("/read", ReadAsync).WithName("MarkNoticesRead").WithSummary("Marks one notice of the caller, or all, as read.").Produces<NoticeReadResponse>();
        notices.MapGet("/digest/{day}", DigestAsync).WithName("GetDigest").WithSummary("The caller's digest of a day.").Produces<DigestDto>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(IAppSender sender, CancellationToken cancellationToken, NoticeTopic? topic = null, bool unread = false, int page = 1, int pageSize = 30) =>
        (await sender.Send(new SearchNoticesQuery(topic, unread, page, pageSize), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> ReadAsync(NoticeReadRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new MarkNoticesReadCommand(request.Id), cancellationToken)).Answer(read => Results.Ok(new NoticeReadResponse(read)));

    private static async Task<IResult> DigestAsync(DateOnly day, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetDigestQuery(day), cancellationToken)).Answer(digest => Results.Ok(digest));
}
