using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Accounts.CreateAccessToken;

/// <summary>A personal access token for the API, with the rights of its owner.</summary>
/// <param name="Name">What it is for, up to 60 characters.</param>
/// <param name="ExpiresOn">Its last day, in the zone's calendar; at most a year from today.</param>
public sealed record CreateAccessTokenCommand(string Name, DateOnly ExpiresOn) : ICommand<CreatedAccessTokenDto>;
