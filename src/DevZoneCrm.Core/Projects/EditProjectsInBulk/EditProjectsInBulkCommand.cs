using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>批量修改: all that can be changed, in one transaction; those somebody changed since the preview are left out.</summary>
public sealed record EditProjectsInBulkCommand(IReadOnlyList<BulkTarget> Targets, BulkChange Change) : ICommand<BulkEditDto>;
