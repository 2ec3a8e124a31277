using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>Words that table and screen share.</summary>
public static class ChangeWords
{
    /// <summary>Who recorded it; what came in by a file was recorded by nobody who could be asked, so its owner is named.</summary>
    public static string? By(BoardChangeRowDto row, IStringLocalizer<ChangesTexts> text)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(text);
        var isFile = row.By is null || row.By == Viewer.Operator.Name;
        return !isFile ? row.By : row.OwnerName is { } owner ? text["By.Owner", owner] : row.By is null ? null : text["By.File"].Value;
    }

    public static string Place(ChangeKind kind, BoardChangeRowDto row, IStringLocalizer<ChangesTexts> text)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(text);
        return kind switch
        {
            ChangeKind.Moved => text["Changed", ErrorTexts.Word(row.Before), ErrorTexts.Word(row.After)],
            ChangeKind.Entered => text[row.IsResumed ? "Resumed" : "New", ErrorTexts.Word(row.After)],
            ChangeKind.Left => text["Changed", ErrorTexts.Word(row.Before), row.Status == ProjectStatus.Active ? text["Off"].Value : ErrorTexts.Word(row.Status)],
            _ => ErrorTexts.Word(row.After),
        };
    }
}
