namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>Milliseconds of one question.</summary>
/// <param name="Processor">Processor time of application and database together, the mean.</param>
internal sealed record Taken(double Median, double P95, double Processor, string Answer);
