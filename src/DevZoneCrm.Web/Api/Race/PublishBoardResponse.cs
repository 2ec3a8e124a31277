namespace DevZoneCrm.Web.Api.Race;

/// <param name="ObjectionsUntil">The last day to object.</param>
public sealed record PublishBoardResponse(DateOnly ObjectionsUntil);
