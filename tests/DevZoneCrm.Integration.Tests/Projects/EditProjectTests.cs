using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EditProject;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects;

public sealed class EditProjectTests
{
    private static readonly KeyListMark[] OnProvinceList = [new(2026, KeyListLevel.Province)];

    [Theory]
    [OnBoth]
    public async Task Send_WhenFactsInvestorsAndListsChange_StoresAll(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app);
        var chain = await app.Add(A.Chain());

        var first = await app.Send(Edit(project) with { Facts = project.Facts with { Name = " 新名 ", ChainId = chain.Id }, Investors = "甲公司；乙公司", KeyLists = OnProvinceList });
        var second = await app.Send(Edit(project) with { Version = first.Value, Investors = "乙公司、丙公司", KeyLists = [new(2026, KeyListLevel.City)] });

        second.Failure.ShouldBeNull();
        var stored = await app.Ask(db => db.LoadAsync(project.Id, default));
        stored.Name.ShouldBe(project.Name, "the second edit put it back");
        stored.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name).ShouldBe(["乙公司", "丙公司"]);
        stored.LeadInvestor.ShouldBe("乙公司");
        stored.KeyLists.ShouldHaveSingleItem().Level.ShouldBe(KeyListLevel.City);
        stored.Version.ShouldBe(project.Version + 2);
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenOnlyAChildChanges_AdvancesTheVersion(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app);

        (await app.Send(Edit(project) with { KeyLists = OnProvinceList })).Value.ShouldBe(project.Version + 1);

        (await app.Ask(db => db.Projects.Select(p => p.Version).SingleAsync())).ShouldBe(project.Version + 1);
        (await app.Send(Edit(project) with { KeyLists = [] })).Failure!.Kind.ShouldBe(FailureKind.Stale);
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenTwoChangeChildrenAtOnce_OneLoses(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app);

        var results = await Task.WhenAll(Enumerable.Range(2020, 4).Select(year => Task.Run(() => app.Send(Edit(project) with { KeyLists = [new(year, KeyListLevel.City)] }))));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => !r.IsSuccess).ShouldAllBe(r => r.Failure!.Kind == FailureKind.Stale);
        (await app.Ask(db => db.KeyListEntries.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenReferencesAreUnknown_SaysWhich(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app);

        await ShouldBeRefused(app, Edit(project) with { Facts = project.Facts with { ChainId = Guid.NewGuid() } }, ProjectErrors.ChainUnknown);
        await ShouldBeRefused(app, Edit(project) with { Facts = project.Facts with { UnitId = Guid.NewGuid() } }, ProjectErrors.UnitUnknown);
        await ShouldBeRefused(app, Edit(project) with { Facts = project.Facts with { OwnerPostId = Guid.NewGuid() } }, ProjectErrors.OwnerUnknown);
        await ShouldBeRefused(app, Edit(project) with { Investors = "；" }, ProjectErrors.NoInvestor);
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenAUnitHandsItsProjectAway_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app);
        var other = await app.Add(A.Unit("招商二局"));
        var handedOver = Edit(project) with { Facts = project.Facts with { UnitId = other.Id } };

        app.Viewer = A.User(Role.UnitHead, project.UnitId);
        await ShouldBeRefused(app, handedOver, ProjectErrors.OtherUnit);
        app.Viewer = A.User(Role.Bureau);
        (await app.Send(handedOver)).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenTextsAreTooLongOrQuantitiesOutOfRange_NamesTheFields(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app);

        var failure = (await app.Send(Edit(project) with
        {
            Facts = project.Facts with { Name = new string('长', ProjectFacts.MaxNameLength + 1), ForeignShareE4 = 1_000_001, LandMuE4 = -1, IndustryCode = "Z9" },
            Investors = " ",
        })).Failure!;

        failure.Kind.ShouldBe(FailureKind.Invalid);
        failure.Fields.Keys.ShouldBe(["Name", "ForeignShareE4", "LandMuE4", "IndustryCode", "Investors"], ignoreOrder: true);
    }

    [Theory]
    [OnBoth]
    public async Task Send_WhenEveryTextIsAsLongAsAllowed_Fits(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var project = await AddAsync(app);
        var text = new string('长', ProjectFacts.MaxShortTextLength);

        var result = await app.Send(Edit(project) with
        {
            Facts = project.Facts with
            {
                Name = new string('长', ProjectFacts.MaxNameLength), Content = new string('长', ProjectFacts.MaxContentLength), CodeName = text, Form = text, Country = text, SourceRegion = text, SourceChannel = text,
                LandMuE4 = ProjectFacts.MaxQuantity, PlantSquareMetresE4 = ProjectFacts.MaxQuantity, ExpectedSales = ProjectFacts.MaxQuantity, ExpectedTax = ProjectFacts.MaxQuantity, ForeignShareE4 = 1_000_000, IndustryCode = "C3999",
            },
            Investors = new string('长', ProjectInvestor.MaxNameLength),
        });

        result.Failure.ShouldBeNull();
    }

    private static async Task<Project> AddAsync(TestApp app)
    {
        var unit = await app.Add(A.Unit());
        return await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
    }

    private static EditProjectCommand Edit(Project project) => new(project.Id, project.Version, project.Facts, project.LeadInvestor, null, []);

    private static async Task ShouldBeRefused(TestApp app, EditProjectCommand command, string code)
    {
        var failure = (await app.Send(command)).Failure.ShouldNotBeNull();
        failure.Kind.ShouldBe(FailureKind.Rule);
        failure.Code.ShouldBe(code);
    }
}
