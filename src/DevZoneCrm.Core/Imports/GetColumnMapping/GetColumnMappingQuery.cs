using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Imports.GetColumnMapping;

/// <summary>What each header of a project file means: as the viewer chose it last time, else as it reads, else as it most likely is.</summary>
public sealed record GetColumnMappingQuery(IReadOnlyList<string> Headers) : IQuery<ColumnMappingDto>;
