namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>A file of the project for one of the documents asked for.</summary>
public sealed record EvidenceRef(string Need, Guid FileId);
