namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>一票否决. A shipped one has its words in the resources under <c>Veto.{Code}</c>; one of the zone's own carries them.</summary>
public sealed record SheetVeto(string Code, string? Text = null);
