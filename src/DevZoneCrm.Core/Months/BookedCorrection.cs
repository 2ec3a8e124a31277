using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months;

/// <summary>A correction and the closing whose month it corrects.</summary>
/// <param name="BookedIn">The month it is kept with, e.g. 2021-06; none while it waits for the next one to be closed.</param>
public sealed record BookedCorrection(int CorrectsKey, Correction Correction, string? BookedIn);
