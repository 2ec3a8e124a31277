using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.GetChangeAuthors;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>Who saved the other value of a field, and when, as one short text.</summary>
public sealed class ChangeAuthors(IReadOnlyList<ChangeAuthorDto> authors, IStringLocalizer<ConflictTexts> text)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static async Task<ChangeAuthors> LoadAsync(IAppSender sender, Guid projectId, IStringLocalizer<ConflictTexts> text)
    {
        ArgumentNullException.ThrowIfNull(sender);
        var result = await sender.Send(new GetChangeAuthorsQuery(projectId));
        return new ChangeAuthors(result.IsSuccess ? result.Value : [], text);
    }

    /// <param name="key">The field as the form names it.</param>
    public string? Of(string key)
    {
        var found = authors.FirstOrDefault(a => EditForm.KeyOf(a.Field) == key) ?? authors.FirstOrDefault(a => a.Field.Length == 0);
        return found is null ? null : text["Author", found.Actor, found.At.ToOffset(China).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)].Value;
    }
}
