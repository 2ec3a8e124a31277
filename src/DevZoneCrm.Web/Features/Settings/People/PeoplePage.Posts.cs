using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.People.ClosePost;
using DevZoneCrm.Core.People.GetPeopleSettings;
using DevZoneCrm.Core.People.HandOverProjects;
using DevZoneCrm.Core.People.Handovers.PrepareHandover;
using DevZoneCrm.Core.People.OpenPost;
using DevZoneCrm.Core.People.ReopenPost;
using DevZoneCrm.Core.People.RetitlePost;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings.People;

/// <summary>What is done with posts.</summary>
public sealed partial class PeoplePage
{
    private const string How = "How";
    private const string Signed = "Signed";
    private const string Now = "Now";

    private const string Heir = "ToPostId";

    private static Dictionary<string, string> ValuesOf(PostRowDto post) => new(StringComparer.Ordinal) { ["Title"] = post.Title, ["Role"] = post.Role.ToString() };

    private static SettingsField[] PostFields() =>
    [
        new("Title") { Required = true, Half = true, MaxLength = Post.MaxTitleLength },
        new("Role", SettingsFieldKind.Choice) { Required = true, Half = true, Options = _ => Words<PostRole>() },
    ];

    private Task OpenPostAsync(PersonRowDto person) => OpenAsync(Text["Post.New.Title", person.Name], new SettingsForm
    {
        Fields =
        [
            new SettingsField("UnitId", SettingsFieldKind.Choice) { NoneText = Text["Unit.Outside"], Options = _ => UnitOptions },
            .. PostFields(),
            new SettingsField("ValidFrom", SettingsFieldKind.Date) { Required = true },
        ],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["ValidFrom"] = Day(Calendar.Today), ["Role"] = nameof(PostRole.FullTime), ["UnitId"] = UnitId?.ToString() ?? string.Empty },
        Save = async f => (await Sender.Send(new OpenPostCommand(person.Id, f.Id("UnitId"), f["Title"], f.Choice<PostRole>("Role"), f.Day("ValidFrom")))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Post.Added", person.Name, f["Title"]],
    });

    private Task EditPostAsync(PostRowDto post) => OpenAsync(Text["Post.Edit"], new SettingsForm
    {
        Fields = PostFields(),
        Start = ValuesOf(post),
        Save = async f => (await Sender.Send(new RetitlePostCommand(post.Id, post.Version, f["Title"], f.Choice<PostRole>("Role")))).Failure,
        Latest = async () =>
        {
            await LoadAsync();
            post = Fresh(post);
            return ValuesOf(post);
        },
        SaveText = Text["Save"],
        Done = f => Text["Saved", f["Title"]],
    });

    private async Task EndPostAsync(PersonRowDto person, PostRowDto post)
    {
        var name = $"{person.Name} {post.Title}";
        if (post.ValidTo is { } last)
        {
            await OpenAsync(Text["Reopen.Title", name], ConfirmForm(Text["Reopen.Ask", last], Text["Reopen"], Text["Reopened", name], async () => (await Sender.Send(new ReopenPostCommand(post.Id, post.Version))).Failure));
            return;
        }

        SettingsNote?[] notes =
        [
            post.OpenProjects > 0 ? new SettingsNote(Text["Depends.PostProjects", post.OpenProjects]) : null,
            post.Accounts > 0 ? new SettingsNote(Text["Depends.PostAccounts", post.Accounts], $"/settings/users?q={Uri.EscapeDataString(person.Name)}") : null,
        ];
        SettingsField[] heir = post.OpenProjects > 0 ? [await HeirFieldAsync(post)] : [];
        SettingsForm? form = null;
        form = CloseForm(name, Text["Post.Close"], day => CloseAsync(post, form!, day), [.. notes.OfType<SettingsNote>()], heir);
        await OpenAsync(Text["Post.Close.Title", name], form);
    }

    // The projects first: a post that still has some cannot be closed.
    private async Task<Failure?> CloseAsync(PostRowDto post, SettingsForm form, DateOnly day)
    {
        if (post.OpenProjects > 0 && form.Id(Heir) is { } heir)
        {
            var handedOver = await Sender.Send(new HandOverProjectsCommand(post.Id, heir));
            if (handedOver.Failure is not null)
            {
                return handedOver.Failure;
            }

            post = post with { OpenProjects = 0 };
        }

        return (await Sender.Send(new ClosePostCommand(post.Id, post.Version, day))).Failure;
    }

    private async Task HandOverAsync(PersonRowDto person, PostRowDto post)
    {
        var heir = await HeirFieldAsync(post);
        await OpenAsync(Text["HandOver.Title", person.Name, post.Title], new SettingsForm
        {
            Fields = [heir with { Required = true }, new SettingsField(How, SettingsFieldKind.Choice) { Label = Text["HandOver.How"], Options = _ => [new ChoiceOption(Signed, Text["HandOver.Signed"]), new ChoiceOption(Now, Text["HandOver.Now"])] }],
            Start = new Dictionary<string, string>(StringComparer.Ordinal) { [How] = Signed },
            Notes = [new SettingsNote(Text["HandOver.Note", post.OpenProjects])],
            Save = async f => f[How] == Now
                ? (await Sender.Send(new HandOverProjectsCommand(post.Id, f.Id(Heir) ?? Guid.Empty))).Failure
                : (await Sender.Send(new PrepareHandoverCommand(post.Id, f.Id(Heir) ?? Guid.Empty))).Failure,
            SaveText = Text["HandOver"],
            Done = f => f[How] == Signed ? Text["HandOver.Prepared", person.Name] : Text["HandOver.Done", post.OpenProjects, _heirs.FirstOrDefault(h => h.Id == f.Id(Heir))?.Person ?? string.Empty],
        });
    }

    private async Task<SettingsField> HeirFieldAsync(PostRowDto post)
    {
        var heirs = await HeirsAsync();
        return new SettingsField(Heir, SettingsFieldKind.Choice)
        {
            NoneText = Text["Heir.None"],
            Help = Text["Heir.Help"],
            Options = _ => [.. heirs.Where(h => h.UnitId == post.UnitId && h.Id != post.Id).Select(h => new ChoiceOption(h.Id.ToString(), $"{h.Person} · {h.Title}"))],
        };
    }
}
