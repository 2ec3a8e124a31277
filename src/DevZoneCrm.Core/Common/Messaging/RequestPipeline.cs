using DevZoneCrm.Core.Common.Messaging.Behaviors;

namespace DevZoneCrm.Core.Common.Messaging;

/// <summary>The pipeline. Its order is the policy: log, then may you, then is it well formed, then has it just been answered, then do it; who saw what is put on record on the way back.</summary>
public static class RequestPipeline
{
    public static readonly IReadOnlyList<Type> Behaviors =
    [
        typeof(LoggingBehavior<,>),
        typeof(AuthorizationBehavior<,>),
        typeof(ValidationBehavior<,>),
        typeof(ViewRecordBehavior<,>),
        typeof(SharingBehavior<,>),
    ];
}
