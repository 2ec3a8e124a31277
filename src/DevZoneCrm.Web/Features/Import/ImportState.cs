using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Imports.GetColumnMapping;
using DevZoneCrm.Core.Imports.RememberColumns;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Projects.Importing;
using DevZoneCrm.Core.Projects.PreviewImport;
using DevZoneCrm.Infrastructure.Import;
using DevZoneCrm.Web.Security;
using Microsoft.AspNetCore.Components.Forms;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>One import of one person: the file, how it is read, what it would do. Long work runs beside the page, which stays alive to show and cancel it.</summary>
public sealed class ImportState(IAppSender sender, ImportUploads uploads, CurrentViewer viewer) : IProgress<ImportProgress>, IDisposable
{
    private CancellationTokenSource? running;

    /// <summary>Raised on whatever thread the work runs.</summary>
    public event EventHandler? Changed;

    public ImportUpload? Upload { get; private set; }

    public SheetTable? Table { get; private set; }

    public TextFormat? Format { get; private set; }

    public SheetColumn?[] Columns { get; private set; } = [];

    public IReadOnlySet<int> Guessed { get; private set; } = new HashSet<int>();

    public bool IsRemembered { get; private set; }

    public ImportPreviewDto? Preview { get; private set; }

    /// <summary>Cells decided one by one: true takes the file's, false keeps what is here.</summary>
    public Dictionary<CellKey, bool> Cells { get; } = [];

    /// <summary>What is wrong with the file as a whole, in the viewer's language.</summary>
    public string? Problem { get; private set; }

    public ImportProgress? Progress { get; private set; }

    public bool IsWorking => running is not null;

    public int MaxMegabytes => uploads.Options.MaxMegabytes;

    public async Task<bool> ReceiveAsync(IBrowserFile file, string tooBig)
    {
        ArgumentNullException.ThrowIfNull(file);
        Clear();
        if (file.Size > uploads.Options.MaxBytes)
        {
            Problem = tooBig;
            return false;
        }

        await using var content = file.OpenReadStream(uploads.Options.MaxBytes);
        Upload = await uploads.KeepAsync(await UserAsync(), file.Name, content, CancellationToken.None);
        return true;
    }

    /// <summary>Opens an uploaded file. False where it is gone.</summary>
    public async Task<bool> OpenAsync(string id, TextFormat? chosen)
    {
        if (uploads.Find(id, await UserAsync()) is not { } upload)
        {
            Clear();
            return false;
        }

        if (Upload?.Id == id && Table is not null && chosen is null)
        {
            return true;
        }

        Clear();
        Upload = upload;
        try
        {
            var read = await Task.Run(() => new TableReader(uploads.Options).Read(upload.Path, chosen));
            (Table, Format) = (read.Table, read.Format);
        }
        catch (UnreadableFileException exception)
        {
            (Problem, Format) = (exception.Message, chosen);
            return true;
        }

        var mapping = await sender.Send(new GetColumnMappingQuery(Table.Headers));
        Problem = mapping.Failure?.Text;
        Columns = mapping.IsSuccess ? [.. mapping.Value.Columns] : new SheetColumn?[Table.Headers.Count];
        (IsRemembered, Guessed) = (mapping.IsSuccess && mapping.Value.Remembered, mapping.IsSuccess ? mapping.Value.Guessed : new HashSet<int>());
        return true;
    }

    /// <summary>A column means one thing: choosing it here takes it from where it was.</summary>
    public void Choose(int place, SheetColumn? column)
    {
        for (var i = 0; column is not null && i < Columns.Length; i++)
        {
            Columns[i] = Columns[i] == column ? null : Columns[i];
        }

        Columns[place] = column;
        Guessed = Guessed.Where(g => g != place).ToHashSet();
        Preview = null;
    }

    public Task RememberAsync() => sender.Send(new RememberColumnsCommand(Table!.Headers, Columns));

    public async Task PreviewAsync(ImportAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        Preview = null;
        var query = new PreviewImportQuery(Table!, Columns, address.CreateMissing, Conflicts(address)) { Cells = Cells, Progress = this };
        var result = await RunAsync(token => sender.Send(query, token));
        (Preview, Problem) = (result?.IsSuccess == true ? result.Value : null, result?.Failure?.Text);
    }

    /// <summary>The import's place in the history; none where it was cancelled or refused.</summary>
    public async Task<Guid?> ImportAsync(ImportAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var command = new ImportProjectsCommand(Table!, CreateMissing: address.CreateMissing)
        {
            FileName = Upload!.FileName,
            Columns = Columns,
            Conflicts = Conflicts(address),
            Cells = Cells,
            Expected = Preview!.Fingerprint,
            Progress = this,
        };
        var result = await RunAsync(token => sender.Send(command, token));
        Problem = result?.Failure?.Text;
        if (result?.IsSuccess == true && result.Value.BatchId is { } batch)
        {
            uploads.Drop(Upload);
            return batch;
        }

        return null;
    }

    public void Cancel() => running?.Cancel();

    public void Report(ImportProgress value)
    {
        Progress = value;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    public void Dispose() => running?.Cancel();

    private ConflictChoice Conflicts(ImportAddress address) => Table?.Base is null ? ConflictChoice.File : address.Conflicts;

    // Beside the page: a database that answers on the asking thread would otherwise hold up what the page shows.
    private async Task<Result<T>?> RunAsync<T>(Func<CancellationToken, Task<Result<T>>> work)
    {
        using var source = new CancellationTokenSource();
        (running, Progress, Problem) = (source, new ImportProgress(0, Table!.Rows.Count), null);
        Changed?.Invoke(this, EventArgs.Empty);
        try
        {
            return await Task.Run(() => work(source.Token), source.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        finally
        {
            (running, Progress) = (null, null);
        }
    }

    private async Task<string> UserAsync() => (await viewer.GetAsync()).UserId?.ToString() ?? string.Empty;

    private void Clear()
    {
        Cells.Clear();
        (Upload, Table, Format, Columns, Guessed, IsRemembered, Preview, Problem) = (null, null, null, [], new HashSet<int>(), false, null, null);
    }
}
