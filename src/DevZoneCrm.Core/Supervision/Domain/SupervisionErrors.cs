namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>What 督办 can refuse.</summary>
public static class SupervisionErrors
{
    public const string DeadlineUnclear = "Supervision.DeadlineUnclear";
    public const string DeadlinePast = "Supervision.DeadlinePast";
    public const string OwnerNotHeld = "Supervision.OwnerNotHeld";
    public const string HelperNotHeld = "Supervision.HelperNotHeld";
    public const string TooManyHelpers = "Supervision.TooManyHelpers";
    public const string OwnOrder = "Supervision.OwnOrder";
    public const string InstructionNeeded = "Supervision.InstructionNeeded";
    public const string NodeIssued = "Supervision.NodeIssued";
    public const string NotOpen = "Supervision.NotOpen";
    public const string NotReported = "Supervision.NotReported";
    public const string NotYours = "Supervision.NotYours";
    public const string OwnerReports = "Supervision.OwnerReports";
    public const string IssuerOnly = "Supervision.IssuerOnly";
    public const string ExtensionPending = "Supervision.ExtensionPending";
    public const string NoExtension = "Supervision.NoExtension";
    public const string ExtensionNotLater = "Supervision.ExtensionNotLater";
    public const string ExtensionLate = "Supervision.ExtensionLate";
    public const string OwnExtension = "Supervision.OwnExtension";
    public const string MayNotDecide = "Supervision.MayNotDecide";
    public const string NoPenalty = "Supervision.NoPenalty";
    public const string NoUnit = "Supervision.NoUnit";
    public const string OrderOfEscalation = "Supervision.OrderOfEscalation";
}
