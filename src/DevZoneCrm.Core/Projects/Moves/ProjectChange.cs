using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>What every command on a project does: load, state the expected version, call one method, save.</summary>
public static class ProjectChange
{
    public static async Task<long> ChangeAsync(this IAppDbContext db, IProjectCommand command, Action<Project> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(change);
        var project = await db.LoadAsync(command.ProjectId, cancellationToken);
        db.ExpectVersion(project, command.Version);
        try
        {
            change(project);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is RuleException or DuplicateException)
        {
            // The parts are read after the project: what refuses may be what another has just changed. Then that is what the caller is told.
            await db.RequireUnchangedAsync(command, cancellationToken);
            throw;
        }

        return project.Version;
    }

    private static async Task RequireUnchangedAsync(this IAppDbContext db, IProjectCommand command, CancellationToken cancellationToken)
    {
        if (await db.Projects.Where(p => p.Id == command.ProjectId).Select(p => p.Version).SingleOrDefaultAsync(cancellationToken) != command.Version)
        {
            throw new StaleVersionException();
        }
    }

    /// <summary>The whole aggregate but its history, which only grows.</summary>
    public static async Task<Project> LoadAsync(this IAppDbContext db, Guid id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Projects
            .Include(p => p.Investors)
            .Include(p => p.StatusPeriods)
            .Include(p => p.SupersededInvestments)
            .Include(p => p.KeyLists)
            .Include(p => p.Access)
            .SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(Project));
    }
}
