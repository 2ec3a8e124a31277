namespace DevZoneCrm.Web.Features.Setup;

/// <summary>What the first-start form posts.</summary>
public sealed class SetupForm
{
    /// <summary>Id of a shipped profile, or empty for a zone with a name of its own.</summary>
    public string? Profile { get; set; }

    public string? ZoneName { get; set; }

    public string? UserName { get; set; }

    public string? DisplayName { get; set; }

    public string? Password { get; set; }

    public string? RepeatPassword { get; set; }
}
