using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>评估表, one version. A version is never edited: a change makes the next one, and a review keeps the one it began with.</summary>
public sealed class ReviewSheet : AggregateRoot
{
    private ReviewSheet()
    {
    }

    /// <summary>1, 2, 3 …; unique. The highest is in force.</summary>
    public int Number { get; private set; }

    public SheetDefinition Definition { get; private set; } = SheetDefinition.Shipped;

    /// <summary>As shipped and not changed by the zone: 示例规则.</summary>
    public bool IsShipped { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public static ReviewSheet Ship(DateTimeOffset now, string by) => new() { Number = 1, IsShipped = true, CreatedAt = now, RecordedBy = by };

    /// <exception cref="RuleException">The definition does not hold together.</exception>
    public ReviewSheet Next(SheetDefinition definition, DateTimeOffset now, string by)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.FirstWrong() is { } wrong
            ? throw new RuleException(wrong)
            : new ReviewSheet { Number = Number + 1, Definition = definition, CreatedAt = now, RecordedBy = by };
    }
}
