namespace DevZoneCrm.Core.Common.Messaging;

/// <summary>The known ways in which a request fails.</summary>
public enum FailureKind
{
    Invalid,
    Rule,
    NotFound,
    Forbidden,
    Stale,
}
