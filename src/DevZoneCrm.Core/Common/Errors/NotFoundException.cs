namespace DevZoneCrm.Core.Common.Errors;

/// <summary>The thing asked for does not exist, or the viewer may not know that it does.</summary>
public sealed class NotFoundException(string what) : Exception(what)
{
    public string What { get; } = what;
}
