namespace DevZoneCrm.Web.Api.Race;

/// <param name="Points">Of an upheld one: what the line should have been.</param>
public sealed record AppealAnswerRequest(long Version, bool Upheld, string Reason, decimal? Points = null);
