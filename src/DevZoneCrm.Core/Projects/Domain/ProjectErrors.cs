namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>The names of what a project can refuse. The sentences are in the resources under the same names.</summary>
public static class ProjectErrors
{
    public const string AlreadyThere = "Project.AlreadyThere";
    public const string AlreadyPast = "Project.AlreadyPast";
    public const string NotSignedYet = "Project.NotSignedYet";
    public const string NotStartedYet = "Project.NotStartedYet";
    public const string NotProducingYet = "Project.NotProducingYet";
    public const string NotActive = "Project.NotActive";
    public const string AlreadyActive = "Project.AlreadyActive";
    public const string AlreadyEnded = "Project.AlreadyEnded";
    public const string MilestoneRecorded = "Project.MilestoneRecorded";
    public const string MilestoneNeedsSigned = "Project.MilestoneNeedsSigned";
    public const string DateInFuture = "Project.DateInFuture";
    public const string DateTooEarly = "Project.DateTooEarly";
    public const string DateTooLate = "Project.DateTooLate";
    public const string NothingToCorrect = "Project.NothingToCorrect";
    public const string SameDate = "Project.SameDate";
    public const string SameInvestment = "Project.SameInvestment";
    public const string InvestmentOutOfRange = "Project.InvestmentOutOfRange";
    public const string CodeTaken = "Project.CodeTaken";
    public const string UnitUnknown = "Project.UnitUnknown";
    public const string ChainUnknown = "Project.ChainUnknown";
    public const string OwnerUnknown = "Project.OwnerUnknown";
    public const string OtherUnit = "Project.OtherUnit";
    public const string NoInvestor = "Project.NoInvestor";
    public const string NoUnit = "Project.NoUnit";
    public const string LinkToItself = "Project.LinkToItself";
    public const string AlreadyLinked = "Project.AlreadyLinked";
    public const string FileGone = "Project.FileGone";
    public const string FileKindUnknown = "Project.FileKindUnknown";
    public const string FileTooBig = "Project.FileTooBig";
    public const string FileEmpty = "Project.FileEmpty";
    public const string StatisticsNeedsMilestone = "Project.StatisticsNeedsMilestone";
    public const string FileSuperseded = "Project.FileSuperseded";
    public const string FileIsEvidence = "Project.FileIsEvidence";
    public const string FileInfected = "Project.FileInfected";
    public const string FileNotScanned = "Project.FileNotScanned";
    public const string ClaimPending = "Project.ClaimPending";
}
