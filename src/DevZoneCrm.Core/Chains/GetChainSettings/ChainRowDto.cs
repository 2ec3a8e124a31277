namespace DevZoneCrm.Core.Chains.GetChainSettings;

/// <param name="Projects">All projects that have it, ended ones too.</param>
/// <param name="OpenProjects">Those in progress or 搁置.</param>
public sealed record ChainRowDto(Guid Id, long Version, string Name, ChainClass Class, DateOnly ValidFrom, DateOnly? ValidTo, int Projects, int OpenProjects);
