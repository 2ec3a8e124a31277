using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.Access;

/// <summary>
/// Who sees what, written down (domain 7.1, 7.2). Each cell stands for 公开, 内部, 敏感, 保密:
/// <c>-</c> not there, <c>m</c> masked, <c>r</c> in full, <c>w</c> in full and within reach of a command (which its permission may still refuse).
/// </summary>
public sealed class VisibilityMatrixTests
{
    private static readonly string[] Relations = ["own unit", "other unit", "shared", "own post", "created"];

    //                                              own unit  other   shared  own post created
    private static readonly string[] OwnUnit = ["ww--", "r---", "wwww", "wwww", "rrrr"];
    private static readonly string[] UnitHead = ["www-", "rm--", "wwww", "wwww", "rrrr"];
    private static readonly string[] All = ["www-", "www-", "wwww", "www-", "www-"];
    private static readonly string[] Everything = ["wwww", "wwww", "wwww", "wwww", "wwww"];
    private static readonly string[] Assigned = ["w---", "r---", "wwww", "w---", "r---"];
    private static readonly string[] BeforeSigned = ["w---", "w---", "wwww", "w---", "w---"];
    private static readonly string[] Nothing = ["----", "----", "----", "----", "----"];

    private static readonly Dictionary<Role, (string[] AsLead, string[] Signed)> Expected = new()
    {
        [Role.Staff] = (OwnUnit, OwnUnit),
        [Role.Director] = (Everything, Everything),
        [Role.LineLeader] = (All, All),
        [Role.Bureau] = (All, All),
        [Role.UnitHead] = (UnitHead, UnitHead),
        [Role.LiaisonOffice] = (OwnUnit, OwnUnit),
        [Role.ChiefService] = (Assigned, Assigned),
        [Role.Economic] = (BeforeSigned, All),
        [Role.PermitOffice] = (Assigned, Assigned),
        [Role.Supervision] = (All, All),
        [Role.Assessment] = (All, All),
        [Role.Finance] = (Assigned, Assigned),
        [Role.Audit] = (Everything, Everything),
        [Role.Admin] = (Nothing, Nothing),
        [Role.Expert] = (Nothing, Nothing),
        [Role.Department] = (Assigned, Assigned),
    };

    [Theory]
    [OnBoth]
    public async Task Visibility_WhenAnyRoleAsks_IsAsWritten(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (user, unit, post) = await StoreAsync(app);
        Expected.Keys.ShouldBe(Enum.GetValues<Role>(), ignoreOrder: true);

        foreach (var role in Enum.GetValues<Role>())
        {
            var viewer = A.User(role, unit, post, userId: user);
            (await CellsAsync(app, viewer, "lead")).ShouldBe(Expected[role].AsLead, $"{role}, leads");
            (await CellsAsync(app, viewer, "signed")).ShouldBe(Expected[role].Signed, $"{role}, signed");
        }

        (await CellsAsync(app, Viewer.Operator, "lead")).ShouldBe(Everything);
        (await CellsAsync(app, Viewer.Nobody, "lead")).ShouldBe(Nothing);
    }

    [Theory]
    [OnBoth]
    public async Task Visibility_WhenViewerHasNoUnitOrPost_OwnsNothingByAccident(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await StoreAsync(app);

        // Imported projects have no creator and may have no owner: nothing in common with somebody who has none either.
        var cells = await CellsAsync(app, new Viewer { Kind = ViewerKind.User, Name = "无岗位", Role = Role.Staff }, "lead");

        cells.ShouldBe(["r---", "r---", "r---", "r---", "r---"]);
    }

    private static async Task<(Guid User, Guid Unit, Guid Post)> StoreAsync(TestApp app)
    {
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var person = await app.Add(A.Person());
        var post = await app.Add(A.Post(person.Id, own.Id));
        var user = await app.Add(new AppUser { Id = Guid.NewGuid(), UserName = "chenchen", DisplayName = "陈晨" });
        await app.Store(db =>
        {
            foreach (var level in Enum.GetValues<Confidentiality>())
            {
                foreach (var (stage, milestone) in new[] { ("lead", Milestone.Lead), ("signed", Milestone.Signed) })
                {
                    var dates = new MilestoneDates { [milestone] = new DateOnly(2026, 3, 1) };
                    ProjectBuilder Builder(string relation, Guid unitId) => new() { UnitId = unitId, Name = $"{stage}|{relation}|{level}", Confidentiality = level, Dates = dates };
                    db.AddRange(
                        Builder("own unit", own.Id).Build(),
                        Builder("other unit", other.Id).Build(),
                        (Builder("shared", other.Id) with { Then = p => p.GrantAccess(user.Id) }).Build(),
                        (Builder("own post", other.Id) with { OwnerPostId = post.Id }).Build(),
                        (Builder("created", other.Id) with { CreatedBy = user.Id }).Build());
                }
            }
        });
        return (user.Id, own.Id, post.Id);
    }

    private static Task<string[]> CellsAsync(TestApp app, Viewer viewer, string stage) => app.Ask(async db =>
    {
        var projects = db.Projects.Where(p => p.Name.StartsWith(stage));
        var visible = await projects.VisibleTo(viewer).Select(p => p.Name).ToListAsync();
        var inFull = await projects.Where(ProjectVisibility.InFull(viewer)).Select(p => p.Name).ToListAsync();
        var changeable = await projects.ChangeableBy(viewer).Select(p => p.Name).ToListAsync();
        inFull.Except(visible).ShouldBeEmpty("what is shown in full is visible");
        changeable.Except(inFull).ShouldBeEmpty("what can be changed is shown in full");
        return Relations.Select(relation => string.Concat(Enum.GetValues<Confidentiality>().Select(level => $"{stage}|{relation}|{level}")
            .Select(name => changeable.Contains(name) ? 'w' : inFull.Contains(name) ? 'r' : visible.Contains(name) ? 'm' : '-'))).ToArray();
    });
}
