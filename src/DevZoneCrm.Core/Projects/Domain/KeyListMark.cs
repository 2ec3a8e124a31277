namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>A yearly key list, e.g. 2024市重大.</summary>
public readonly record struct KeyListMark(int Year, KeyListLevel Level);
