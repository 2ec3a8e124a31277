using System.ComponentModel;
using System.Diagnostics;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.Extensions.Configuration;

namespace DevZoneCrm.Infrastructure.Files;

/// <summary>
/// Asks the scanner of the machine, where one is configured: <c>Files:ScanCommand</c> is run with the path of the file, as <c>clamdscan</c> is. It answers by its exit
/// code: 0 clean, 1 found something, anything else could not look; then the file is not taken in either. Without a command nothing is scanned.
/// </summary>
public sealed class CommandFileScanner(IConfiguration configuration) : IFileScanner
{
    private const int Found = 1;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly FileOptions options = configuration.GetSection(FileOptions.Section).Get<FileOptions>() ?? new FileOptions();

    public async Task RequireCleanAsync(IStagedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (options.ScanCommand is not { Length: > 0 } command)
        {
            return;
        }

        switch (await RunAsync(command, file.Path, cancellationToken))
        {
            case 0:
                return;
            case Found:
                throw new RuleException(ProjectErrors.FileInfected);
            default:
                throw new RuleException(ProjectErrors.FileNotScanned);
        }
    }

    private static async Task<int?> RunAsync(string command, string path, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, [path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode;
        }
        catch (Exception exception) when (exception is Win32Exception || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
