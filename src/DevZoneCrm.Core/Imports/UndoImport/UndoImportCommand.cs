using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Imports.UndoImport;

/// <summary>Takes an import back: what it made goes, what it changed is put back field by field. All of it, or nothing with a list of why.</summary>
public sealed record UndoImportCommand(Guid BatchId) : ICommand<UndoImportDto>;
