namespace DevZoneCrm.Web.Api.Notices;

/// <param name="Read">How many were unread until now.</param>
public sealed record NoticeReadResponse(int Read);
