using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>What an item says of a project. A 保密 one goes by its code name, without persons and words: an agenda stands on a wall.</summary>
internal static class AgendaProjects
{
    public static Expression<Func<Project, AgendaProject>> Facts(IAppDbContext db)
    {
        var (units, posts, people) = (db.Units, db.Posts, db.People);
        return p => new AgendaProject
        {
            Id = p.Id,
            Code = p.Code,
            Title = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
            Unit = units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            Owner = p.Confidentiality == Confidentiality.Secret ? null : posts.Where(o => o.Id == p.OwnerPostId).Join(people, o => o.PersonId, h => h.Id, (o, h) => h.Name).FirstOrDefault(),
            Stage = p.Stage,
            StageOn = p.StageOn,
            Amount = p.Amount,
            Currency = p.Currency,
            NextStep = p.Confidentiality == Confidentiality.Secret ? null : p.NextStep,
            NextStepOn = p.NextStepOn,
            StatusReason = p.Confidentiality == Confidentiality.Secret ? null : p.StatusReason,
        };
    }

    public static AgendaEntry Entry(this AgendaProject project, AgendaSection section, string key, AgendaSign sign, string? link = null) => new(section, key, project.Id, link ?? "/projects/" + project.Code, new AgendaFacts
    {
        Title = project.Title,
        Code = project.Code,
        Sign = sign,
        Unit = project.Unit,
        Owner = project.Owner,
        Stage = project.Stage,
        Amount = project.Amount,
        Currency = project.Currency,
        On = project.StageOn,
        Text = project.NextStep,
        DueOn = project.NextStepOn,
    });
}
