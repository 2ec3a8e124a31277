namespace DevZoneCrm.E2E.Tests.Support;

/// <summary>A sign-in of the demonstration.</summary>
public sealed record Account(string UserName, string Password)
{
    private const string DemoPassword = "Demo@2026";

    public static Account Director { get; } = new("sunweiguo", DemoPassword);

    public static Account Bureau { get; } = new("linkexin", DemoPassword);

    public static Account Administrator { get; } = new("heshihan", DemoPassword);
}
