using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Boards.FileAppeal;
using DevZoneCrm.Core.Race.Files;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>申诉 against one line, from wherever the line stands.</summary>
public sealed class AppealLauncher(IAppSender sender, SettingsLauncher dialogs, IStringLocalizer<RaceBoardTexts> text)
{
    /// <param name="month">Of the board, e.g. 2026-10.</param>
    /// <param name="line">The line in words.</param>
    public Task<bool> OpenAsync(string month, Guid entry, string line)
    {
        var files = new List<RaceFileDto>();
        return dialogs.OpenAsync($"{text["Appeal"]} · {line}", new SettingsForm
        {
            Fields =
            [
                new SettingsField(nameof(FileAppealCommand.Reason), SettingsFieldKind.LongText) { Required = true, MaxLength = RaceAppeal.MaxReasonLength, Label = text["Appeal.Reason"] },
                new SettingsField(nameof(FileAppealCommand.Evidence)) { Required = true, MaxLength = RaceAppeal.MaxEvidenceLength, Label = text["Evidence"], Help = text["Evidence.Help"] },
            ],
            Save = async form => (await sender.Send(new FileAppealCommand(month, entry, form[nameof(FileAppealCommand.Reason)], form[nameof(FileAppealCommand.Evidence)], [.. files.Select(f => f.Id)]))).Failure,
            Extra = RaceFilePicker.In(files),
            SaveText = text["Appeal"],
            Done = _ => text["Appeal.Filed"],
        });
    }
}
