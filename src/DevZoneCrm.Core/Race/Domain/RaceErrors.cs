namespace DevZoneCrm.Core.Race.Domain;

public static class RaceErrors
{
    public const string ProjectNeeded = "Race.ProjectNeeded";
    public const string KindNotByHand = "Race.KindNotByHand";
    public const string NothingCorrected = "Race.NothingCorrected";
    public const string AlreadyRevoked = "Race.AlreadyRevoked";
    public const string YearClosed = "Race.YearClosed";
    public const string NoTiers = "Race.NoTiers";
    public const string TiersOutOfOrder = "Race.TiersOutOfOrder";
    public const string UnknownTier = "Race.UnknownTier";
    public const string SharesNot100 = "Race.SharesNot100";
    public const string WeightsNot100 = "Race.WeightsNot100";
    public const string YearWeightsNotWhole = "Race.YearWeightsNotWhole";
    public const string MultiplierRange = "Race.MultiplierRange";
    public const string TooFine = "Race.TooFine";
    public const string OutOfRange = "Race.OutOfRange";
    public const string FileTaken = "Race.FileTaken";
    public const string TooManyFiles = "Race.TooManyFiles";
    public const string UnknownPeriod = "Race.UnknownPeriod";
}
