using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Common.Import;

public static class SheetTableRules
{
    /// <summary>More lines than any zone has projects: the wrong file, or an attack.</summary>
    public const int MaxRows = 200_000;

    public static IRuleBuilderOptions<T, SheetTable> OfReasonableSize<T>(this IRuleBuilder<T, SheetTable> rule, int most = MaxRows) => rule
        .Must(table => table is not null && table.Rows.Count <= most).WithMessage(_ => ErrorTexts.Of("Import.TooManyRows", most));
}
