using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>Words that table and screen share.</summary>
public static class ChangeWords
{
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
