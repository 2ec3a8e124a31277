namespace DevZoneCrm.Web.Api.Race;

/// <param name="Month">2026-10.</param>
public sealed record PublishBoardRequest(string Month);
