using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Search;

/// <summary>Finds projects by a text. What a search finds, it tells: so a masked project answers to its code alone, a 保密 one to its 代号 too.</summary>
public static class ProjectSearching
{
    /// <summary>The projects that answer to the text for this viewer, beside their search texts.</summary>
    /// <param name="projects">Those the viewer sees at all.</param>
    /// <param name="text">As typed.</param>
    public static IQueryable<FoundProject> FoundBy(this IQueryable<Project> projects, IAppDbContext db, string text, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        var key = SearchKey.Of(text);
        if (key.Length == 0)
        {
            // Signs alone are in no name; an empty key would be in all of them.
            projects = projects.Where(p => false);
        }

        // Read through the narrow rows first: who may see what is asked only of what matches.
        var texts = db.SearchTexts.Where(s => s.Names.Contains(key) || s.Firms.Contains(key) || s.Code.Contains(key) || s.Alias.Contains(key));
        Expression<Func<FoundProject, bool, bool>> answers = (f, inFull) =>
            f.Text.Code.Contains(key) || (inFull && f.Text.Alias.Contains(key))
            || (inFull && f.Project.Confidentiality != Confidentiality.Secret && (f.Text.Names.Contains(key) || f.Text.Firms.Contains(key)));
        Expression<Func<FoundProject, Project>> project = f => f.Project;
        return texts.Join(projects, s => s.ProjectId, p => p.Id, (s, p) => new FoundProject { Text = s, Project = p })
            .Where(answers.With(ProjectVisibility.InFull(viewer).On(project)));
    }
}
