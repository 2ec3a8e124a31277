namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>The names of what claims, requests, disputes and splits can refuse.</summary>
public static class FirmErrors
{
    public const string NotProtected = "Firm.NotProtected";
    public const string ExtendedBefore = "Firm.ExtendedBefore";
    public const string Lapsed = "Firm.Lapsed";
    public const string StillProtected = "Firm.StillProtected";
    public const string TakenBefore = "Firm.TakenBefore";
    public const string ClaimClosed = "Firm.ClaimClosed";
    public const string ClaimedAlready = "Firm.ClaimedAlready";
    public const string NotInRegime = "Firm.NotInRegime";
    public const string NoUnit = "Firm.NoUnit";
    public const string RetakeTooEarly = "Firm.RetakeTooEarly";
    public const string NotInPool = "Firm.NotInPool";
    public const string RequestAnswered = "Firm.RequestAnswered";
    public const string RequestTooLate = "Firm.RequestTooLate";
    public const string RequestOpen = "Firm.RequestOpen";
    public const string RequestOwn = "Firm.RequestOwn";
    public const string RequestNotYours = "Firm.RequestNotYours";
    public const string RefusalNeedsReason = "Firm.RefusalNeedsReason";
    public const string RulingTooEarly = "Firm.RulingTooEarly";
    public const string RulingNotForCoLead = "Firm.RulingNotForCoLead";
    public const string NoOwnReport = "Firm.NoOwnReport";
    public const string DisputeOpen = "Firm.DisputeOpen";
    public const string DisputeStep = "Firm.DisputeStep";
    public const string DisputeSamePerson = "Firm.DisputeSamePerson";
    public const string DisputeShare = "Firm.DisputeShare";
    public const string SplitSum = "Firm.SplitSum";
    public const string SplitUnits = "Firm.SplitUnits";
    public const string SplitOwner = "Firm.SplitOwner";
    public const string SplitFixed = "Firm.SplitFixed";
    public const string SplitNotFixed = "Firm.SplitNotFixed";
    public const string SplitOpen = "Firm.SplitOpen";
    public const string SplitAnswered = "Firm.SplitAnswered";
    public const string RulesOutOfRange = "Firm.RulesOutOfRange";
    public const string SameName = "Firm.SameName";
    public const string MergeUndone = "Firm.MergeUndone";
    public const string MergeTooLate = "Firm.MergeTooLate";
    public const string MergeChangedSince = "Firm.MergeChangedSince";
    public const string MergeWithItself = "Firm.MergeWithItself";
}
