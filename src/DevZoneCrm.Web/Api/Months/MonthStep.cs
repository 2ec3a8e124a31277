namespace DevZoneCrm.Web.Api.Months;

/// <summary>The steps of a month's closing.</summary>
public enum MonthStep
{
    Propose,
    Confirm,
    SendBack,
    AskReopen,
    Reopen,
    KeepClosed,
}
