using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Zones;
using MediatR;

namespace DevZoneCrm.Core.Projects.ChooseLedgerColumns;

public sealed class ChooseLedgerColumnsHandler(IAppDbContext db) : IRequestHandler<ChooseLedgerColumnsCommand, long>
{
    public async Task<long> Handle(ChooseLedgerColumnsCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.LoadRulesAsync(request.Version, cancellationToken);
        rules.ChooseLedgerColumns([.. request.Headers]);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
