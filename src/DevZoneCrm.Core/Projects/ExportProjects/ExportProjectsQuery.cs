using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.ExportProjects;

/// <summary>All projects that the viewer sees in full, as the sheet that an import reads.</summary>
public sealed record ExportProjectsQuery : IQuery<SheetContent>;
