namespace DevZoneCrm.Core.Race;

/// <summary>The ledger's own work, apart from what follows a saving.</summary>
public interface IRaceLedger
{
    /// <summary>Books the clocks of 注册 and 开工 that ran out since the last time, however long ago that was. False where today's are booked already.</summary>
    Task<bool> CatchUpAsync(CancellationToken cancellationToken);

    /// <summary>Takes out what an import booked, before it is undone: what it reversed counts again.</summary>
    Task ForgetImportAsync(Guid importId, CancellationToken cancellationToken);
}
