namespace DevZoneCrm.Web.Features.Months;

/// <summary>A step that the viewer may take now.</summary>
/// <param name="Key">Name of the step in the texts.</param>
internal sealed record MonthButton(string Key, bool IsFirst, Func<Task> Open)
{
    /// <summary>A check stands in the way.</summary>
    public bool IsBlocked { get; init; }
}
