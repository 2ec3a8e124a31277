namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>A row made from other rows in the same commit, to answer a question quickly. It can be made again at any time and is not audited.</summary>
public interface IDerivedRow;
