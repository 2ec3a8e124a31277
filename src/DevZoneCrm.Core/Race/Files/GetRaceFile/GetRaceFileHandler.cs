using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Files.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Files.GetRaceFile;

public sealed class GetRaceFileHandler(IAppDbContext db, IViewerContext context, IFileStore store) : IRequestHandler<GetRaceFileQuery, RaceFileContentDto>
{
    public async Task<RaceFileContentDto> Handle(GetRaceFileQuery request, CancellationToken cancellationToken)
    {
        var file = await RaceFileReading.OpenTo(db, context.Viewer).Where(f => f.Id == request.FileId).Select(f => new { f.Name, f.Kind, f.Hash }).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(RaceFile));
        return new RaceFileContentDto(file.Name, file.Kind, store.Open(file.Hash) ?? throw new NotFoundException(nameof(RaceFile)));
    }
}
