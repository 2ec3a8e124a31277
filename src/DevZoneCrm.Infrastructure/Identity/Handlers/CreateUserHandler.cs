using DevZoneCrm.Core.Accounts.CreateUser;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class CreateUserHandler(AccountCreation accounts, AppDbContext db) : IRequestHandler<CreateUserCommand, Guid>
{
    public async Task<Guid> Handle(CreateUserCommand request, CancellationToken cancellationToken)
    {
        await db.RequirePostAsync(request.UnitId, request.PostId, cancellationToken);
        var user = await accounts.CreateAsync(
            new NewAccount
            {
                UserName = request.UserName,
                DisplayName = request.DisplayName,
                Password = request.Password,
                Role = request.Role,
                UnitId = request.UnitId,
                PostId = request.PostId,
                Email = request.Email,
            },
            cancellationToken);
        return user.Id;
    }
}
