namespace DevZoneCrm.Infrastructure.Import;

/// <summary>How a text table is read.</summary>
/// <param name="Encoding">One of <see cref="TextEncodings"/>.</param>
public sealed record TextFormat(string Encoding, char Delimiter);
