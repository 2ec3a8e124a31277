using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Search.FindAnything;

public sealed class FindAnythingHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<FindAnythingQuery, FindingsDto>
{
    // The newest that match are ranked; a text that matches more than these is not worth ranking further.
    private const int MaxCandidates = 60;

    public async Task<FindingsDto> Handle(FindAnythingQuery request, CancellationToken cancellationToken)
    {
        var key = SearchKey.Of(request.Text);
        if (key.Length < SearchKey.Shortest)
        {
            return FindingsDto.None;
        }

        var candidates = await CandidatesAsync(request.Text, key, cancellationToken);
        return new FindingsDto
        {
            Projects = [.. candidates.OrderByDescending(c => Closeness(c, key)).Select(c => c.Hit).DistinctBy(h => h.Id).Take(FindAnythingQuery.MaxHits)],
            Firms = [.. candidates.SelectMany(c => c.Firms).Distinct(StringComparer.Ordinal).Where(f => SearchKey.WithInitials(f).Contains(key, StringComparison.Ordinal)).Take(FindAnythingQuery.MaxHits)],
            People = await PeopleAsync(key, cancellationToken),
        };
    }

    private async Task<List<Candidate>> CandidatesAsync(string text, string key, CancellationToken cancellationToken)
    {
        var found = db.Projects.AsNoTracking().VisibleTo(context.Viewer).FoundBy(db, text, context.Viewer);
        Expression<Func<FoundProject, Project>> project = f => f.Project;
        var newest = await found.OrderByDescending(f => f.Text.Id).Take(MaxCandidates)
            .Select(Hit().With(ProjectVisibility.InFull(context.Viewer).On(project))).ToListAsync(cancellationToken);

        // Whoever types a whole code means that project, however old it is.
        return newest.Count < MaxCandidates
            ? newest
            : [.. await found.Where(f => f.Text.Code == key).Take(1).Select(Hit().With(ProjectVisibility.InFull(context.Viewer).On(project))).ToListAsync(cancellationToken), .. newest];
    }

    private Expression<Func<FoundProject, bool, Candidate>> Hit() => (f, inFull) => new Candidate
    {
        Code = f.Text.Code,
        Names = inFull && f.Project.Confidentiality != Confidentiality.Secret ? f.Text.Names : string.Empty,
        Firms = inFull && f.Project.Confidentiality != Confidentiality.Secret ? f.Project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name).ToList() : new List<string>(),
        Hit = new ProjectHitDto
        {
            Id = f.Project.Id,
            Code = f.Project.Code,
            DisplayName = !inFull ? f.Project.Code : f.Project.Confidentiality == Confidentiality.Secret ? f.Project.CodeName ?? f.Project.Code : f.Project.Name,
            Investor = inFull && f.Project.Confidentiality != Confidentiality.Secret ? f.Project.LeadInvestor : null,
            Stage = f.Project.Stage,
            Status = f.Project.Status,
            Amount = f.Project.Amount,
            Currency = f.Project.Currency,
            Unit = db.Units.Where(u => u.Id == f.Project.UnitId).Select(u => u.ShortName).First(),
            IsMasked = !inFull,
        },
    };

    // The whole code, then the beginning of a name, then the rest; the newest first among equals (the order is stable).
    private static int Closeness(Candidate candidate, string key) =>
        candidate.Code == key ? 3
        : candidate.Names.StartsWith(key, StringComparison.Ordinal) || candidate.Code.EndsWith(key, StringComparison.Ordinal) ? 2
        : candidate.Names.Contains(key, StringComparison.Ordinal) ? 1
        : 0;

    private async Task<IReadOnlyList<PersonHitDto>> PeopleAsync(string key, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        return await db.People.AsNoTracking()
            .Where(p => p.SearchText.Contains(key))
            .OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Take(FindAnythingQuery.MaxHits)
            .Select(p => new
            {
                Person = p,
                Post = db.Posts.Where(o => o.PersonId == p.Id && o.ValidFrom <= today && (o.ValidTo == null || o.ValidTo >= today)).OrderBy(o => o.ValidFrom).ThenBy(o => o.Id).FirstOrDefault(),
            })
            .Select(x => new PersonHitDto
            {
                Id = x.Person.Id,
                Name = x.Person.Name,
                Phone = x.Person.Phone,
                PostId = x.Post == null ? null : x.Post.Id,
                Title = x.Post == null ? null : x.Post.Title,
                Unit = x.Post == null ? null : db.Units.Where(u => u.Id == x.Post.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
    }

    private sealed class Candidate
    {
        public required ProjectHitDto Hit { get; init; }

        public required string Code { get; init; }

        public required string Names { get; init; }

        public required List<string> Firms { get; init; }
    }
}
