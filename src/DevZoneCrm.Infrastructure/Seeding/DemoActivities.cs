using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>
/// Follow-ups of a demonstration: for every second recent project one after each stage it has reached, on a working day before the next one,
/// and some without a project. The same each time the same profile is loaded on the same day.
/// </summary>
internal sealed class DemoActivities(AppDbContext db, string folder, DateOnly today)
{
    private const string File = "activities.csv";

    private static readonly Dictionary<string, ActivityKind> Kinds = new(StringComparer.Ordinal)
    {
        ["上门拜访"] = ActivityKind.Visit, ["外出招商"] = ActivityKind.Trip, ["来访接待"] = ActivityKind.Reception, ["视频"] = ActivityKind.Video,
        ["线上"] = ActivityKind.Online, ["电话"] = ActivityKind.Call, ["邮件"] = ActivityKind.Mail, ["驻城"] = ActivityKind.Stationed,
    };

    // Days after the stage's date, in turn.
    private static readonly int[] DaysAfter = [2, 6, 1, 9, 4, 13, 3, 7];

    // Days before today of those without a project, in turn.
    private static readonly int[] DaysAgo = [2, 5, 9, 13, 20, 27, 34, 48, 62];

    private readonly ILookup<ProjectStage, Said> said = SeedTable.Read(SeedFolder.Demo, File)
        .Select(c => new Said(c("阶段") is { Length: > 0 } stage ? DemoProjects.StageOf(stage) : ProjectStage.None, Kinds[c("类型")], c("城市"), c("对方人员"), c("内容"), c("结果"))).ToLookup(s => s.Stage);

    public async Task AddAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var names = await db.Posts.Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name }).ToDictionaryAsync(x => x.Id, x => x.Name, cancellationToken);
        var projects = await db.Projects.Where(p => codes.Contains(p.Code)).OrderBy(p => p.Code).ToListAsync(cancellationToken);
        foreach (var (project, index) in projects.Where((_, i) => i % 2 == 0).Select((p, i) => (p, i)))
        {
            if (project.OwnerPostId is { } owner)
            {
                AddTo(project, owner, names[owner], index);
            }
        }

        await AddAloneAsync(names, cancellationToken);
    }

    private void AddTo(Project project, Guid owner, string name, int index)
    {
        var last = project.Status == ProjectStatus.Active ? today : project.StatusOn ?? today;
        for (var stage = ProjectStage.Lead; stage <= project.Stage; stage++)
        {
            if (project.DateOf((Milestone)(int)stage) is not { } reached || said[stage].ToList() is not { Count: > 0 } choices)
            {
                continue;
            }

            var turn = index + (int)stage;
            var until = stage < project.Stage && project.DateOf((Milestone)(int)(stage + 1)) is { } next ? next : last;
            var on = WorkingDay(reached.AddDays(DaysAfter[turn % DaysAfter.Length]), reached);
            if (on <= until && on <= last)
            {
                Add(project.Id, choices[turn % choices.Count], on, project.UnitId, owner, name);
            }
        }
    }

    private async Task AddAloneAsync(Dictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var posts = await db.Posts.Where(o => o.UnitId != null && (o.ValidTo == null || o.ValidTo >= today)).OrderBy(o => o.Title).ThenBy(o => o.Id)
            .Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, UnitId = o.UnitId!.Value, w.Name }).OrderBy(x => x.Name).ToListAsync(cancellationToken);
        var choices = said[ProjectStage.None].ToList();

        // Every second one by somebody who can sign in, so that "mine" has some to show.
        var accounts = SeedTable.Read(folder, "accounts.csv").Select(c => c("person")).ToHashSet(StringComparer.Ordinal);
        var own = posts.Where(p => accounts.Contains(p.Name)).ToList();
        for (var i = 0; i < DaysAgo.Length && posts.Count > 0; i++)
        {
            var post = i % 2 == 0 && own.Count > 0 ? own[i / 2 % own.Count] : posts[i * 7 % posts.Count];
            var on = today.AddDays(-DaysAgo[i]);
            Add(null, choices[i % choices.Count], WorkingDay(on, on.AddDays(-2)), post.UnitId, post.Id, names[post.Id]);
        }
    }

    private void Add(Guid? project, Said what, DateOnly on, Guid unit, Guid post, string name)
    {
        var at = new DateTimeOffset(on.ToDateTime(new TimeOnly(9, 30)), TimeSpan.Zero);
        db.Activities.Add(Activity.Log(Guid.CreateVersion7(at), project, what.FactsOf(on, unit, post), today, at, null, name));
    }

    private static DateOnly WorkingDay(DateOnly day, DateOnly notBefore)
    {
        var back = day.DayOfWeek switch { DayOfWeek.Saturday => 1, DayOfWeek.Sunday => 2, _ => 0 };
        return day.AddDays(-back) is var friday && friday >= notBefore ? friday : day;
    }

    private sealed record Said(ProjectStage Stage, ActivityKind Kind, string City, string Contacts, string Content, string Result)
    {
        public ActivityFacts FactsOf(DateOnly on, Guid unit, Guid post) => new()
        {
            Kind = Kind, On = on, Days = Kind == ActivityKind.Trip ? 2 : 1, UnitId = unit, PostId = post, City = City, Contacts = Contacts, Content = Content, Result = Result,
        };
    }
}
