using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.People.RenamePerson;

public sealed class RenamePersonHandler(IAppDbContext db) : IRequestHandler<RenamePersonCommand, long>
{
    public async Task<long> Handle(RenamePersonCommand request, CancellationToken cancellationToken)
    {
        var person = await db.LoadAsync(db.People, request.Id, request.Version, cancellationToken);
        person.Rename(request.Name, request.Phone);
        return await db.SaveAsync(person, cancellationToken);
    }
}
