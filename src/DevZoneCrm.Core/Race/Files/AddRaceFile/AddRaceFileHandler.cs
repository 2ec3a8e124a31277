using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Files.Domain;
using MediatR;

namespace DevZoneCrm.Core.Race.Files.AddRaceFile;

public sealed class AddRaceFileHandler(IAppDbContext db, IViewerContext context, IFileStore store, IFileScanner scanner, TimeProvider clock) : IRequestHandler<AddRaceFileCommand, Guid>
{
    public async Task<Guid> Handle(AddRaceFileCommand request, CancellationToken cancellationToken)
    {
        using var staged = await store.StageAsync(request.Content, cancellationToken);
        await using var content = staged.Open();
        var kind = FileContent.KindOf(content) ?? throw new RuleException(ProjectErrors.FileKindUnknown);
        await scanner.RequireCleanAsync(staged, cancellationToken);
        var file = RaceFile.Add(FileNames.Clean(request.Name, kind, RaceFile.MaxNameLength), kind, staged.Hash, staged.Size, clock.GetUtcNow(), context.Signature());
        db.RaceFiles.Add(file);
        // The bytes first: a record without bytes would be a hole, bytes without a record are only unused.
        staged.Keep();
        await db.SaveChangesAsync(cancellationToken);
        return file.Id;
    }
}
