namespace DevZoneCrm.Core.Common.Files;

/// <summary>The place where a virus scanner looks at a file before it is taken in.</summary>
public interface IFileScanner
{
    /// <exception cref="Errors.RuleException">Something was found, or the scanner that is configured could not look.</exception>
    Task RequireCleanAsync(IStagedFile file, CancellationToken cancellationToken);
}
