using DevZoneCrm.Core.Accounts.AssignUser;
using DevZoneCrm.Core.Accounts.CreateUser;
using DevZoneCrm.Core.Accounts.GetUserTokens;
using DevZoneCrm.Core.Accounts.GetUsers;
using DevZoneCrm.Core.Accounts.LockUser;
using DevZoneCrm.Core.Accounts.RevokeUserToken;
using DevZoneCrm.Core.Accounts.SetUserPassword;
using DevZoneCrm.Core.Accounts.SignOutUser;
using DevZoneCrm.Core.Accounts.UnlockUser;
using DevZoneCrm.Core.Chains.CloseChain;
using DevZoneCrm.Core.Chains.GetChainSettings;
using DevZoneCrm.Core.Chains.OpenChain;
using DevZoneCrm.Core.Chains.ReclassifyChain;
using DevZoneCrm.Core.Chains.RenameChain;
using DevZoneCrm.Core.Chains.ReopenChain;
using DevZoneCrm.Core.People.AddPerson;
using DevZoneCrm.Core.People.ClosePost;
using DevZoneCrm.Core.People.GetPeopleSettings;
using DevZoneCrm.Core.People.GetPostChoices;
using DevZoneCrm.Core.People.HandOverProjects;
using DevZoneCrm.Core.People.OpenPost;
using DevZoneCrm.Core.People.RenamePerson;
using DevZoneCrm.Core.People.ReopenPost;
using DevZoneCrm.Core.People.RetitlePost;
using DevZoneCrm.Core.Projects.GetKeyList;
using DevZoneCrm.Core.Projects.PutOnKeyList;
using DevZoneCrm.Core.Projects.TakeOffKeyList;
using DevZoneCrm.Core.Reports.AddRate;
using DevZoneCrm.Core.Reports.CorrectRate;
using DevZoneCrm.Core.Reports.GetRates;
using DevZoneCrm.Core.Reports.RemoveRate;
using DevZoneCrm.Core.Units.CloseGroup;
using DevZoneCrm.Core.Units.CloseUnit;
using DevZoneCrm.Core.Units.GetUnitSettings;
using DevZoneCrm.Core.Units.MoveUnitToGroup;
using DevZoneCrm.Core.Units.OpenGroup;
using DevZoneCrm.Core.Units.OpenUnit;
using DevZoneCrm.Core.Units.RenameGroup;
using DevZoneCrm.Core.Units.RenameUnit;
using DevZoneCrm.Core.Units.ReopenGroup;
using DevZoneCrm.Core.Units.ReopenUnit;
using DevZoneCrm.Core.Zones.ChooseTiers;
using DevZoneCrm.Core.Zones.GetZoneRules;
using DevZoneCrm.Core.Zones.LimitMonthChecks;
using DevZoneCrm.Core.Zones.LimitMilestones;
using DevZoneCrm.Core.Zones.LimitStages;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>What the administrator keeps.</summary>
internal static class SettingsAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(OpenGroupCommand)] = Administer,
        [typeof(RenameGroupCommand)] = Administer,
        [typeof(CloseGroupCommand)] = Administer,
        [typeof(ReopenGroupCommand)] = Administer,
        [typeof(OpenUnitCommand)] = Administer,
        [typeof(RenameUnitCommand)] = Administer,
        [typeof(MoveUnitToGroupCommand)] = Administer,
        [typeof(CloseUnitCommand)] = Administer,
        [typeof(ReopenUnitCommand)] = Administer,
        [typeof(GetUnitSettingsQuery)] = Administer,
        [typeof(AddPersonCommand)] = Administer,
        [typeof(RenamePersonCommand)] = Administer,
        [typeof(OpenPostCommand)] = Administer,
        [typeof(RetitlePostCommand)] = Administer,
        [typeof(ClosePostCommand)] = Administer,
        [typeof(ReopenPostCommand)] = Administer,
        [typeof(HandOverProjectsCommand)] = Administer,
        [typeof(GetPeopleSettingsQuery)] = Administer,
        [typeof(GetPostChoicesQuery)] = Administer,
        [typeof(OpenChainCommand)] = Administer,
        [typeof(RenameChainCommand)] = Administer,
        [typeof(ReclassifyChainCommand)] = Administer,
        [typeof(CloseChainCommand)] = Administer,
        [typeof(ReopenChainCommand)] = Administer,
        [typeof(GetChainSettingsQuery)] = Administer,
        [typeof(GetZoneRulesQuery)] = OwnAccount,
        [typeof(ChooseTiersCommand)] = Administer,
        [typeof(LimitStagesCommand)] = Administer,
        [typeof(LimitMilestonesCommand)] = Administer,
        [typeof(LimitMonthChecksCommand)] = Administer,
        [typeof(AddRateCommand)] = Administer,
        [typeof(CorrectRateCommand)] = Administer,
        [typeof(RemoveRateCommand)] = Administer,
        [typeof(GetRatesQuery)] = Administer,
        [typeof(PutOnKeyListCommand)] = ImportData,
        [typeof(TakeOffKeyListCommand)] = ImportData,
        [typeof(GetKeyListQuery)] = ImportData,
        [typeof(CreateUserCommand)] = Administer,
        [typeof(AssignUserCommand)] = Administer,
        [typeof(LockUserCommand)] = Administer,
        [typeof(UnlockUserCommand)] = Administer,
        [typeof(SetUserPasswordCommand)] = Administer,
        [typeof(SignOutUserCommand)] = Administer,
        [typeof(GetUsersQuery)] = Administer,
        [typeof(GetUserTokensQuery)] = Administer,
        [typeof(RevokeUserTokenCommand)] = Administer,
    };
}
