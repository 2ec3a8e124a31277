using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetBoardChoices;

public sealed class GetBoardChoicesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetBoardChoicesQuery, BoardChoicesDto>
{
    private const int Unit = 1;
    private const int Chain = 2;
    private const int Owner = 3;

    public async Task<BoardChoicesDto> Handle(GetBoardChoicesQuery request, CancellationToken cancellationToken)
    {
        var rows = await Choices().ToListAsync(cancellationToken);
        return new BoardChoicesDto(Of(rows, Unit), Of(rows, Chain), Of(rows, Owner));
    }

    private IQueryable<Choice> Choices()
    {
        var today = calendar.Today;
        var owned = db.Projects.VisibleTo(context.Viewer).Where(ProjectVisibility.InFull(context.Viewer)).Where(p => p.Status == ProjectStatus.Active);
        var units = db.Units.Where(u => u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today))
            .Select(u => new Choice { Kind = Unit, Id = u.Id, Text = u.Name, Note = null });
        var chains = db.Chains.Where(c => c.ValidFrom <= today && (c.ValidTo == null || c.ValidTo >= today))
            .Select(c => new Choice { Kind = Chain, Id = c.Id, Text = c.Name, Note = null });
        var owners = from post in db.Posts
                     where owned.Any(p => p.OwnerPostId == post.Id)
                     join person in db.People on post.PersonId equals person.Id
                     join unit in db.Units on post.UnitId equals (Guid?)unit.Id into found
                     from unit in found.DefaultIfEmpty()
                     select new Choice { Kind = Owner, Id = post.Id, Text = person.Name, Note = unit.ShortName };
        return units.Concat(chains).Concat(owners);
    }

    private static List<BoardChoiceDto> Of(List<Choice> rows, int kind) =>
        [.. rows.Where(r => r.Kind == kind).Select(r => new BoardChoiceDto(r.Id, r.Text, r.Note)).OrderBy(c => c.Id)];

    private sealed class Choice
    {
        public int Kind { get; init; }

        public Guid Id { get; init; }

        public required string Text { get; init; }

        public string? Note { get; init; }
    }
}
