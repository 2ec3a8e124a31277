using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Chains.CloseChain;
using DevZoneCrm.Core.Chains.GetChainSettings;
using DevZoneCrm.Core.Chains.OpenChain;
using DevZoneCrm.Core.Chains.ReclassifyChain;
using DevZoneCrm.Core.Chains.RenameChain;
using DevZoneCrm.Core.Chains.ReopenChain;

namespace DevZoneCrm.Web.Features.Settings.Chains;

/// <summary>产业链.</summary>
public sealed partial class ChainsPage
{
    private IReadOnlyList<ChainRowDto>? _chains;

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetChainSettingsQuery());
        (Failure, _chains) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static Dictionary<string, string> ValuesOf(ChainRowDto chain) => new(StringComparer.Ordinal) { ["Name"] = chain.Name, ["Class"] = chain.Class.ToString() };

    private static SettingsField[] Fields() =>
    [
        new("Name") { Required = true, MaxLength = IndustryChain.MaxNameLength },
        new("Class", SettingsFieldKind.Choice) { Required = true, Options = _ => Words<ChainClass>() },
    ];

    private Task AddAsync() => OpenAsync(Text["Chain.New"], new SettingsForm
    {
        Fields = [.. Fields(), new SettingsField("ValidFrom", SettingsFieldKind.Date) { Required = true }],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["ValidFrom"] = Day(Calendar.Today), ["Class"] = nameof(ChainClass.Leading) },
        Save = async f => (await Sender.Send(new OpenChainCommand(f["Name"], f.Choice<ChainClass>("Class"), f.Day("ValidFrom")))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Added", f["Name"]],
    });

    private Task EditAsync(ChainRowDto chain) => OpenAsync(Text["Chain.Edit"], new SettingsForm
    {
        Fields = Fields(),
        Start = ValuesOf(chain),
        Notes = chain.Projects == 0 ? [] : [new SettingsNote(Text["Depends.Chain", chain.Projects])],
        Save = async f =>
        {
            if (f.HasChanged("Name"))
            {
                var renamed = await Sender.Send(new RenameChainCommand(chain.Id, chain.Version, f["Name"]));
                if (renamed.Failure is not null)
                {
                    return renamed.Failure;
                }

                f.Settle("Name");
                chain = chain with { Version = renamed.Value };
            }

            return f.HasChanged("Class") ? (await Sender.Send(new ReclassifyChainCommand(chain.Id, chain.Version, f.Choice<ChainClass>("Class")))).Failure : null;
        },
        Latest = async () =>
        {
            await LoadAsync();
            chain = _chains?.FirstOrDefault(c => c.Id == chain.Id) ?? chain;
            return ValuesOf(chain);
        },
        SaveText = Text["Save"],
        Done = f => Text["Saved", f["Name"]],
    });

    private Task EndAsync(ChainRowDto chain) => chain.ValidTo is { } last
        ? OpenAsync(Text["Reopen.Title", chain.Name], ConfirmForm(Text["Reopen.Ask", last], Text["Reopen"], Text["Reopened", chain.Name], async () => (await Sender.Send(new ReopenChainCommand(chain.Id, chain.Version))).Failure))
        : OpenAsync(Text["Close.Title", chain.Name], CloseForm(chain.Name, Text["Close"], async day => (await Sender.Send(new CloseChainCommand(chain.Id, chain.Version, day))).Failure, chain.OpenProjects == 0 ? [] : [new SettingsNote(Text["Depends.ChainClose", chain.OpenProjects])]));
}
