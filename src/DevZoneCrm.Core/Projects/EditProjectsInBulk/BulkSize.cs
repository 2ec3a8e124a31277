using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

internal static class BulkSize
{
    /// <summary>At least one, and no more than one transaction takes.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> FewEnough<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) => rule
        .Must(items => items is { Count: > 0 and <= BulkChange.MaxProjects }).WithMessage(_ => ErrorTexts.Of("Bulk.TooMany", BulkChange.MaxProjects));
}
