namespace DevZoneCrm.Web.Api.Notices;

/// <param name="Id">One notice; none: all of the caller's.</param>
public sealed record NoticeReadRequest(Guid? Id = null);
