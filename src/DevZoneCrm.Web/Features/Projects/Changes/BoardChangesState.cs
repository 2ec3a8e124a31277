using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reports.GetBoardChanges;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>What page and screen ask about two days, and what they were answered. The last question wins.</summary>
public sealed class BoardChangesState(IAppSender sender, ZoneCalendar calendar)
{
    public ChangesAddress? Address { get; private set; }

    public BoardChangesDto? Changes { get; private set; }

    public Failure? Failure { get; private set; }

    public bool IsLoading { get; private set; }

    public DateOnly Today => calendar.Today;

    public string? Problem => Failure is null ? null : Failure.Fields.Values.SelectMany(sentences => sentences).FirstOrDefault() ?? Failure.Text;

    public Task LoadAsync(ChangesAddress address)
    {
        if (address == Address && Changes is not null)
        {
            return Task.CompletedTask;
        }

        (Address, IsLoading) = (address, true);
        return ReadAsync(address, null);
    }

    /// <summary>Something was saved: the same question again.</summary>
    public Task RefreshAsync(long version) => Address is { } address ? ReadAsync(address, version) : Task.CompletedTask;

    private async Task ReadAsync(ChangesAddress address, long? version)
    {
        var result = await sender.Send(address.ToQuery() with { DataVersion = version });
        if (address != Address || (version is not null && !result.IsSuccess))
        {
            return;
        }

        (Failure, Changes, IsLoading) = (result.Failure, result.IsSuccess ? result.Value : null, false);
    }
}
