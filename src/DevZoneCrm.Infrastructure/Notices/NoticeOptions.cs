namespace DevZoneCrm.Infrastructure.Notices;

/// <summary>Section <c>Notices</c> of the configuration.</summary>
public sealed record NoticeOptions
{
    public const string Section = "Notices";

    /// <summary>Days after which a notice that was read is thrown away; 0 keeps all. 示例规则.</summary>
    public int KeepReadDays { get; init; } = 180;
}
