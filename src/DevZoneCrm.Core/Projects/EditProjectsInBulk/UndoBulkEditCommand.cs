using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>撤销 of a change of many: puts back exactly the fields it touched, but not on projects changed since.</summary>
public sealed record UndoBulkEditCommand(IReadOnlyList<BulkDoneDto> Done) : ICommand<BulkEditDto>;
