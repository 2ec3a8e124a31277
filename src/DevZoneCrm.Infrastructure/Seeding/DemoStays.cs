using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>驻城 of a demonstration: the working week in which a lead came by that channel, its owner was in the city of its region. One stay a week for each post, so that no day is counted twice; the last weeks are those of <see cref="DemoOutings"/>.</summary>
/// <param name="until">The Monday from which others say who was where.</param>
internal sealed class DemoStays(AppDbContext db, DateOnly until, DateOnly today)
{
    private const string File = "stays.csv";
    private const int Week = 5;

    public async Task AddAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var cities = SeedTable.Read(SeedFolder.Demo, File).Select(c => (Region: c("来源地区"), Channel: c("来源渠道"), City: c("城市"), Content: c("内容"))).ToList();
        var channel = cities[0].Channel;
        var leads = await db.Projects.AsNoTracking().Where(p => codes.Contains(p.Code) && p.SourceChannel == channel && p.LeadOn != null && p.OwnerPostId != null)
            .OrderBy(p => p.LeadOn).ThenBy(p => p.Code).Select(p => new { Post = p.OwnerPostId!.Value, p.UnitId, On = p.LeadOn!.Value, p.SourceRegion }).ToListAsync(cancellationToken);
        var names = await db.Posts.Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name }).ToDictionaryAsync(x => x.Id, x => x.Name, cancellationToken);
        var weeks = new HashSet<(Guid, DateOnly)>();
        foreach (var lead in leads)
        {
            var monday = IsoWeeks.Monday(lead.On);
            if (monday < until && cities.Find(c => c.Region == lead.SourceRegion) is { City: { } city } stay && weeks.Add((lead.Post, monday)))
            {
                var at = new DateTimeOffset(monday.AddDays(Week - 1).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
                var facts = new ActivityFacts { Kind = ActivityKind.Stationed, On = monday, Days = Week, UnitId = lead.UnitId, PostId = lead.Post, City = city, Content = stay.Content };
                db.Activities.Add(Activity.Log(Guid.CreateVersion7(at), null, facts, today, at, null, names[lead.Post]));
            }
        }
    }
}
