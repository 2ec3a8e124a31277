namespace DevZoneCrm.Core.Common.Import;

/// <summary>How far a long work has come.</summary>
/// <param name="Done">Lines worked through, of <paramref name="Total"/>.</param>
public readonly record struct ImportProgress(int Done, int Total);
