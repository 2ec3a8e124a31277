using System.Collections.Frozen;

namespace DevZoneCrm.Web.Components.Layout;

/// <summary>Who is looking, as far as the shell shows it. Permissions are names; the shell only asks whether one is held.</summary>
public sealed record ShellViewer
{
    public required string Name { get; init; }

    public Guid? UserId { get; init; }

    public string UnitName { get; init; } = "";

    public string PostTitle { get; init; } = "";

    /// <summary>The one character of the round badge.</summary>
    public required string Initial { get; init; }

    public required string ZoneName { get; init; }

    /// <summary>The data on screen is demonstration data; the shell says so on every page.</summary>
    public bool IsDemo { get; init; }

    public bool IsSignedIn { get; init; }

    public IReadOnlySet<string> Permissions { get; init; } = FrozenSet<string>.Empty;

    /// <summary>An expert: sees the files he was asked about, and nothing of the zone.</summary>
    public bool OnlyScores => Permissions.Contains(nameof(Core.Common.Security.Permission.ScoreReviews)) && !Permissions.Contains(nameof(Core.Common.Security.Permission.ViewProjects));

    public bool May(string? permission) => permission is null || Permissions.Contains(permission);
}
