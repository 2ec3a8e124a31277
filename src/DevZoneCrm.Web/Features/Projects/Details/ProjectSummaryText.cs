using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>A project in a few plain lines, for a chat message. A 保密 one goes by its alias and without its investor: a clipboard has no access rules.</summary>
public static class ProjectSummaryText
{
    public static string Of(ProjectPageDto page, string link, IStringLocalizer<ProjectPageTexts> text)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(text);
        var secret = page.Facts.Confidentiality == Confidentiality.Secret;
        var step = page.NextStep is null ? null : string.Join(' ', new[] { page.NextStep, ListValues.Day(page.NextStepOn), page.NextStepBy ?? page.Owner }.OfType<string>());
        var stage = page.StageOn is { } on ? $"{ErrorTexts.Word(page.Stage)} {ListValues.Day(on)}" : ErrorTexts.Word(page.Stage);
        (string Label, string? Value)[] rows =
        [
            ("Investors", secret ? null : page.InvestorNames),
            ("Copy.Investment", AmountFormat.Text(page.Investment, CultureInfo.CurrentUICulture)),
            ("Copy.Stage", page.Status == ProjectStatus.Active ? stage : $"{stage}（{ErrorTexts.Word(page.Status)}）"),
            ("Content", secret ? null : page.Facts.Content),
            ("Unit", page.Owner is null ? page.Unit : $"{page.Unit} {page.Owner}"),
            ("NextStep", step),
        ];
        var title = $"【{(secret ? page.Facts.CodeName ?? page.Code : page.Facts.Name)}】{page.Code}";
        return string.Join('\n', [title, .. rows.Where(r => !string.IsNullOrEmpty(r.Value)).Select(r => $"{text[r.Label].Value}：{r.Value}"), link]);
    }
}
