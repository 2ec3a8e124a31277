using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.People.AddPerson;

public sealed class AddPersonHandler(IAppDbContext db) : IRequestHandler<AddPersonCommand, Guid>
{
    // Two people may share a name; who is meant shows in the posts.
    public async Task<Guid> Handle(AddPersonCommand request, CancellationToken cancellationToken)
    {
        var person = new Person(request.Name.Trim(), string.IsNullOrWhiteSpace(request.Phone) ? null : request.Phone.Trim());
        db.People.Add(person);
        await db.SaveChangesAsync(cancellationToken);
        return person.Id;
    }
}
