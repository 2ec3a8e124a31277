using MediatR;

namespace DevZoneCrm.Core.Race.BookDueClocks;

public sealed class BookDueClocksHandler(IRaceLedger ledger) : IRequestHandler<BookDueClocksCommand, bool>
{
    public Task<bool> Handle(BookDueClocksCommand request, CancellationToken cancellationToken) => ledger.CatchUpAsync(cancellationToken);
}
