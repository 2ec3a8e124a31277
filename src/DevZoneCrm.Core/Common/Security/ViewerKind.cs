namespace DevZoneCrm.Core.Common.Security;

public enum ViewerKind
{
    Anonymous = 0,
    User = 1,
    Operator = 2,
}
