using System.Globalization;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>督办 of a demonstration in every light and state, through the same aggregate as anyone's: each is issued, worked on and judged on its own days. All days of the file are working days ago.</summary>
internal sealed class DemoSupervision(AppDbContext db, WorkingCalendar working, DateOnly today)
{
    private const string File = "supervision.csv";
    private const string AnyProject = "{项目}";

    private readonly SupervisionTerms terms = new();
    private readonly Dictionary<int, int> serials = [];
    private readonly HashSet<Guid> taken = [];

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        var office = db.Users.Local.OrderBy(u => u.UserName, StringComparer.Ordinal).FirstOrDefault(u => u.Role == Role.Supervision);
        var leader = db.Users.Local.OrderBy(u => u.UserName, StringComparer.Ordinal).FirstOrDefault(u => u.Role == Role.Director);
        if (office is null || leader is null)
        {
            return;
        }

        var posts = await db.Posts.AsNoTracking().Where(p => p.UnitId != null && p.ValidFrom <= today && (p.ValidTo == null || p.ValidTo >= today)).OrderBy(p => p.ValidFrom).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        var names = await db.People.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var projects = await db.Projects.AsNoTracking().Where(p => p.Status == ProjectStatus.Active && p.Confidentiality <= Confidentiality.Internal && p.OwnerPostId != null)
            .OrderByDescending(p => p.FirstOn).ThenBy(p => p.Code).Select(p => new { p.Id, p.Name, p.Stage, OwnerPostId = p.OwnerPostId!.Value }).ToListAsync(cancellationToken);
        var heads = posts.Where(p => p.Role == PostRole.Principal).ToList();
        var lines = SeedTable.Read(SeedFolder.Demo, File).Select(c => new Line(c("title"), c("matter"), Enum.Parse<SupervisionSource>(c("source")), c("instruction"), c("stage"), Number(c("ago")), Number(c("due")), c("steps")))
            .OrderByDescending(l => l.Ago).ToList();
        foreach (var (line, index) in lines.Select((l, i) => (l, i)))
        {
            var project = line.Stage.Length == 0 ? null : projects.Find(p => p.Stage == Enum.Parse<ProjectStage>(line.Stage) && posts.Exists(o => o.Id == p.OwnerPostId) && taken.Add(p.Id));
            var owner = posts.Find(p => p.Id == project?.OwnerPostId) ?? heads.ElementAtOrDefault(index % Math.Max(1, heads.Count));
            if (owner is null || (line.Stage.Length > 0 && project is null))
            {
                continue;
            }

            var draft = new SupervisionDraft
            {
                Title = line.Title.Replace(AnyProject, project?.Name, StringComparison.Ordinal),
                Matter = line.Matter,
                Source = line.Source,
                Instruction = line.Instruction,
                InstructedBy = line.Source == SupervisionSource.Instruction ? leader.DisplayName : null,
                OwnerPostId = owner.Id,
                UnitId = owner.UnitId,
                HelperPostIds = index % 2 == 0 && heads.Count > 0 ? [heads[(index + 1) % heads.Count].Id] : [],
                ProjectId = project?.Id,
                Node = line.Source == SupervisionSource.OverdueNode ? SupervisionNode.Registration : null,
                NodeDueOn = line.Source == SupervisionSource.OverdueNode ? Day(line.Ago + 1) : null,
                DueOn = working.AddWorkingDays(Day(line.Ago), line.Due),
            };
            db.SupervisionOrders.Add(Play(draft, line, Actor(office), new SupervisionActor(null, owner.Id, null, false, names[owner.PersonId]), Actor(leader) with { MayDecide = true }));
        }
    }

    private SupervisionOrder Play(SupervisionDraft draft, Line line, SupervisionActor office, SupervisionActor owner, SupervisionActor leader)
    {
        var on = Day(line.Ago);
        serials[on.Year] = serials.GetValueOrDefault(on.Year) + 1;
        var order = SupervisionOrder.Issue(draft, serials[on.Year], Moment(line.Ago, office));
        foreach (var step in line.Steps.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split(' ', 3)))
        {
            var (ago, text) = (Number(step[0]), step[2]);
            switch (step[1])
            {
                case "进展": order.AddProgress(text, Moment(ago, owner)); break;
                case "催办": order.AddProgress(text, Moment(ago, office)); break;
                case "报结": order.Report(text, Moment(ago, owner)); break;
                case "退回": order.Return(text, null, Moment(ago, office)); break;
                case "销号": order.Close(text, Moment(ago, office)); break;
                case "申请延期": order.AskExtension(working.AddWorkingDays(order.DueOn, Number(text.Split(' ')[0])), text.Split(' ', 2)[1], Moment(ago, owner)); break;
                default: order.DecideExtension(true, text, Moment(ago, leader)); break;
            }
        }

        order.JudgeThrough(Moment(0, SupervisionActor.System));
        return order;
    }

    private SupervisionMoment Moment(int ago, SupervisionActor by) => new(Day(ago), new DateTimeOffset(Day(ago).ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero), by, terms, working);

    private DateOnly Day(int workingDaysAgo)
    {
        var day = today;
        for (var left = workingDaysAgo; left > 0; left--)
        {
            do
            {
                day = day.AddDays(-1);
            }
            while (!working.IsWorkingDay(day));
        }

        return day;
    }

    private static SupervisionActor Actor(AppUser user) => new(user.Id, user.PostId, null, false, user.DisplayName);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Line(string Title, string Matter, SupervisionSource Source, string Instruction, string Stage, int Ago, int Due, string Steps);
}
