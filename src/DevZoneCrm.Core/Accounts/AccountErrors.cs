namespace DevZoneCrm.Core.Accounts;

/// <summary>Rules of accounts, by the names their sentences have in the resources.</summary>
public static class AccountErrors
{
    public const string WrongPassword = "Account.WrongPassword";
    public const string UserNameTaken = "Account.UserNameTaken";
    public const string UserNameForm = "Account.UserNameForm";
    public const string UnitNeeded = "Account.UnitNeeded";
    public const string TooManyTokens = "Account.TooManyTokens";
    public const string PostElsewhere = "Account.PostElsewhere";
    public const string LastAdministrator = "Account.LastAdministrator";
    public const string OwnAccount = "Account.OwnAccount";
    public const string TokenExpiry = "Account.TokenExpiry";
}
