using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Accounts.AssignUser;
using DevZoneCrm.Core.Accounts.CreateUser;
using DevZoneCrm.Core.Accounts.GetUsers;
using DevZoneCrm.Core.Accounts.LockUser;
using DevZoneCrm.Core.Accounts.SetUserPassword;
using DevZoneCrm.Core.Accounts.SignOutUser;
using DevZoneCrm.Core.Accounts.UnlockUser;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.People.GetPostChoices;
using DevZoneCrm.Core.Units.GetUnitSettings;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Settings.Users;

/// <summary>用户.</summary>
public sealed partial class UsersPage
{
    private Page<UserRowDto>? _users;
    private IReadOnlyList<UnitRowDto> _units = [];

    [SupplyParameterFromQuery(Name = "q")]
    private string? Q { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? PageAsked { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    private Guid? UnitId { get; set; }

    private int Number => Math.Max(1, PageAsked ?? 1);

    protected override async Task OnInitializedAsync()
    {
        var units = await Sender.Send(new GetUnitSettingsQuery());
        _units = units.IsSuccess ? units.Value.Units : [];
    }

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetUsersQuery(Q, Number, UnitId));
        (Failure, _users) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private string UnitName(Guid id) => _units.FirstOrDefault(u => u.Id == id)?.ShortName ?? "?";

    private static Dictionary<string, string> ValuesOf(UserRowDto user) => new(StringComparer.Ordinal)
    {
        ["DisplayName"] = user.DisplayName,
        ["Role"] = user.Role.ToString(),
        ["UnitId"] = user.UnitId?.ToString() ?? string.Empty,
        ["PostId"] = user.PostId?.ToString() ?? string.Empty,
        ["Email"] = user.Email ?? string.Empty,
    };

    private async Task<SettingsField[]> FieldsAsync()
    {
        var result = await Sender.Send(new GetPostChoicesQuery());
        var posts = result.IsSuccess ? result.Value : [];
        return
        [
            new("DisplayName") { Half = true, MaxLength = AssignUserValidator.MaxNameLength },
            new("Role", SettingsFieldKind.Choice) { Half = true, Required = true, Label = Text["Field.UserRole"], Options = _ => Words<Role>() },
            new("UnitId", SettingsFieldKind.Choice)
            {
                Half = true,
                NoneText = Text["Unit.Outside"],
                Options = f => [.. _units.Where(u => !IsOver(u.ValidTo) || u.Id == f.Id("UnitId")).Select(u => new ChoiceOption(u.Id.ToString(), u.Name))],
            },
            new("PostId", SettingsFieldKind.Choice)
            {
                Half = true,
                NoneText = Text["Post.None"],
                Help = Text["Post.Help"],
                Options = f => [.. posts.Where(p => p.UnitId == f.Id("UnitId") || p.UnitId is null || p.Id == f.Id("PostId")).Select(p => new ChoiceOption(p.Id.ToString(), $"{p.Person} · {p.Title}"))],
            },
            new("Email") { MaxLength = MailRules.MaxLength, Help = Text["Email.Help"] },
        ];
    }

    private static SettingsField[] PasswordFields(string help) =>
    [
        new("Password", SettingsFieldKind.Password) { Required = true, Half = true, MaxLength = PasswordPolicy.MaxLength, Help = help },
        new("RepeatPassword", SettingsFieldKind.Password) { Required = true, Half = true, MaxLength = PasswordPolicy.MaxLength },
    ];

    private async Task AddAsync() => await OpenAsync(Text["User.New"], new SettingsForm
    {
        Fields = [new SettingsField("UserName") { Required = true, MaxLength = GetUsersQuery.MaxTextLength, Help = Text["UserName.Help"] }, .. await FieldsAsync(), .. PasswordFields(Text["Password.First"])],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Role"] = nameof(Role.Staff), ["UnitId"] = UnitId?.ToString() ?? string.Empty },
        Save = async f => (await Sender.Send(new CreateUserCommand
        {
            UserName = f["UserName"],
            DisplayName = f["DisplayName"],
            Password = f["Password"],
            RepeatPassword = f["RepeatPassword"],
            Role = f.Choice<Role>("Role"),
            UnitId = f.Id("UnitId"),
            PostId = f.Id("PostId"),
            Email = f["Email"],
        })).Failure,
        SaveText = Text["Add"],
        Done = f => Text["User.Added", f["UserName"]],
    });

    private async Task EditAsync(UserRowDto user) => await OpenAsync(Text["User.Edit.Title", user.UserName], new SettingsForm
    {
        Fields = await FieldsAsync(),
        Start = ValuesOf(user),
        Save = async f => (await Sender.Send(new AssignUserCommand(user.Id, user.Stamp, f["DisplayName"], f.Choice<Role>("Role"), f.Id("UnitId"), f.Id("PostId")) { Email = f["Email"] })).Failure,
        Latest = async () =>
        {
            await LoadAsync();
            user = _users?.Rows.FirstOrDefault(u => u.Id == user.Id) ?? user;
            return ValuesOf(user);
        },
        SaveText = Text["Save"],
        Done = f => Text["User.Saved", f["DisplayName"]],
    });

    private Task SetPasswordAsync(UserRowDto user) => OpenAsync(Text["User.Password.Title", user.DisplayName], new SettingsForm
    {
        Fields = PasswordFields(Text["Password.Help"]),
        Notes = [new SettingsNote(Text["User.Password.Note"])],
        Save = async f => (await Sender.Send(new SetUserPasswordCommand { Id = user.Id, Password = f["Password"], RepeatPassword = f["RepeatPassword"] })).Failure,
        SaveText = Text["User.Password"],
        Done = _ => Text["User.Password.Done", user.DisplayName],
    });

    private Task SignOutAsync(UserRowDto user) => OpenAsync(Text["User.SignOut.Title", user.DisplayName],
        ConfirmForm(Text["User.SignOut.Note"], Text["User.SignOut"], Text["User.SignOut.Done", user.DisplayName], async () => (await Sender.Send(new SignOutUserCommand(user.Id))).Failure));

    private Task LockAsync(UserRowDto user) => OpenAsync(Text["User.Lock.Title", user.DisplayName],
        ConfirmForm(Text["User.Lock.Note"], Text["User.Lock"], Text["User.Lock.Done", user.DisplayName], async () => (await Sender.Send(new LockUserCommand(user.Id, user.Stamp))).Failure, dangerous: true));

    private Task UnlockAsync(UserRowDto user) => OpenAsync(Text["User.Unlock.Title", user.DisplayName],
        ConfirmForm(Text["User.Unlock.Note"], Text["User.Unlock"], Text["User.Unlock.Done", user.DisplayName], async () => (await Sender.Send(new UnlockUserCommand(user.Id, user.Stamp))).Failure));
}
