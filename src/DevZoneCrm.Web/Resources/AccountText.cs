namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of sign-in, first start and the own account: AccountText.resx (Chinese) and AccountText.en.resx.</summary>
public sealed class AccountText;
