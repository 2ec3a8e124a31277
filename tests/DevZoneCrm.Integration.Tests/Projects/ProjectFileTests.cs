using System.IO.Compression;
using System.Text;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Files.AddProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFiles;
using DevZoneCrm.Core.Projects.Files.RemoveProjectFile;
using DevZoneCrm.Infrastructure.Backup;
using DevZoneCrm.Infrastructure.Files;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Verification;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects;

public sealed class ProjectFileTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

    [Theory]
    [OnBoth]
    public async Task Add_WhenContentIsKnown_IsStoredByHashAndReadByThoseWhoSeeTheProject(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, staff) = await SceneAsync(app);

        var id = (await app.SendAs(staff, new AddProjectFileCommand(project.Id, "..\\..\\投资协议.html", new MemoryStream(Pdf)))).Value;

        var file = (await app.SendAs(staff, new GetProjectFilesQuery(project.Id))).Value.ShouldHaveSingleItem();
        (file.Name, file.Kind, file.Size, file.MayRemove).ShouldBe(("投资协议.html.pdf", FileKind.Pdf, (long)Pdf.Length, true));
        var content = (await app.SendAs(staff, new GetProjectFileQuery(id))).Value;
        await using (content.Content)
        {
            using var read = new MemoryStream();
            await content.Content.CopyToAsync(read);
            read.ToArray().ShouldBe(Pdf);
        }

        var stranger = A.User(Role.Staff, (await app.Add(A.Unit("招商二局"))).Id);
        (await app.SendAs(stranger, new GetProjectFileQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(stranger, new GetProjectFilesQuery(project.Id))).Value.ShouldBeEmpty();
        (await app.SendAs(stranger, new AddProjectFileCommand(project.Id, "a.pdf", new MemoryStream(Pdf)))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        File.Exists(app.Services.GetRequiredService<FolderFileStore>().PlaceOf(content.Hash)).ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Add_WhenContentIsNotWhatItClaims_IsRefusedAndLeavesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, staff) = await SceneAsync(app);

        async Task<string> RefusalAsync(string name, byte[] bytes) => (await app.SendAs(staff, new AddProjectFileCommand(project.Id, name, new MemoryStream(bytes)))).Failure!.Code;

        (await RefusalAsync("协议.pdf", Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"))).ShouldBe(ProjectErrors.FileKindUnknown);
        (await RefusalAsync("协议.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).ShouldBe(ProjectErrors.FileKindUnknown);
        (await RefusalAsync("空.pdf", [])).ShouldBe(ProjectErrors.FileEmpty);
        (await RefusalAsync("大.pdf", [.. Pdf, .. new byte[1024 * 1024]])).ShouldBe(ProjectErrors.FileTooBig);
        (await app.Ask(db => db.ProjectFiles.AnyAsync())).ShouldBeFalse();
        Directory.EnumerateFiles(app.Services.GetRequiredService<FolderFileStore>().Root, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Remove_WhenOwn_HidesTheFileAndKeepsItsRecord(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, staff) = await SceneAsync(app);
        var id = (await app.SendAs(staff, new AddProjectFileCommand(project.Id, "照片.docx", new MemoryStream(Zip("[Content_Types].xml", "word/document.xml"))))).Value;
        var service = A.User(Role.Economic);

        (await app.SendAs(service, new RemoveProjectFileCommand(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound, "a lead is not shown to 经发局");
        (await app.SendAs(staff, new RemoveProjectFileCommand(id))).Value.ShouldBe(project.Id);

        (await app.SendAs(staff, new GetProjectFilesQuery(project.Id))).Value.ShouldBeEmpty();
        (await app.SendAs(staff, new GetProjectFileQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.Ask(db => db.ProjectFiles.SingleAsync())).RemovedBy.ShouldBe(staff.Name);
    }

    [Theory]
    [OnBoth]
    public async Task Add_AsNewVersion_KeepsTheOldOneReachableAndInItsPlace(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, staff) = await SceneAsync(app);
        async Task<Result<Guid>> AddAsync(string name, Guid? supersedes, Viewer? by = null) => await app.SendAs(by ?? staff, new AddProjectFileCommand(project.Id, name, new MemoryStream(Pdf), supersedes));

        var first = (await AddAsync("协议.pdf", null)).Value;
        var second = (await AddAsync("协议二稿.pdf", first)).Value;

        (await AddAsync("协议三稿.pdf", first)).Failure!.Code.ShouldBe(ProjectErrors.FileSuperseded);
        (await AddAsync("别的.pdf", Guid.NewGuid())).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await AddAsync("别人的.pdf", second, A.User(Role.Staff, (await app.Add(A.Unit("招商二局"))).Id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(staff, new RemoveProjectFileCommand(first))).IsSuccess.ShouldBeFalse();
        var files = (await app.SendAs(staff, new GetProjectFilesQuery(project.Id))).Value;
        files.Select(f => (f.Id, f.SupersededBy, f.MayRemove)).ShouldBe([(first, (Guid?)second, false), (second, null, true)], ignoreOrder: true);
        await (await app.SendAs(staff, new GetProjectFileQuery(first))).Value.Content.DisposeAsync();

        (await app.SendAs(staff, new RemoveProjectFileCommand(second))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(staff, new GetProjectFilesQuery(project.Id))).Value.ShouldHaveSingleItem().SupersededBy.ShouldBeNull("the one before is in use again");
    }

    [Fact]
    public async Task Backup_WhenBytesAreLostOrChanged_IsToldByVerifyAndPutRightByRestore()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var (project, staff) = await SceneAsync(app);
        var id = (await app.SendAs(staff, new AddProjectFileCommand(project.Id, "协议.pdf", new MemoryStream(Pdf)))).Value;
        var hash = await app.Ask(db => db.ProjectFiles.Select(f => f.Hash).SingleAsync());
        var place = app.Services.GetRequiredService<FolderFileStore>().PlaceOf(hash);
        var backup = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        await using var scope = app.Services.CreateAsyncScope();
        var files = scope.ServiceProvider.GetRequiredService<FileBackup>();

        (await files.BackUpAsync(backup, default)).ShouldBe(1);
        await File.WriteAllTextAsync(place, "changed");
        (await VerifyAsync(scope)).ShouldBe([("file", "协议.pdf")]);
        File.Delete(place);
        (await app.SendAs(staff, new GetProjectFileQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await VerifyAsync(scope)).ShouldBe([("file", "协议.pdf")]);

        (await files.RestoreAsync(backup, default)).ShouldBe(1);
        File.Delete(FileBackup.PlaceFor(backup));
        (await VerifyAsync(scope)).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<(string, string)>> VerifyAsync(AsyncServiceScope scope) =>
        (await ActivatorUtilities.CreateInstance<DatabaseVerification>(scope.ServiceProvider).RunAsync(default)).Problems.Select(p => (p.Check, p.Subject));

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                zip.CreateEntry(name);
            }
        }

        return bytes.ToArray();
    }

    private static async Task<(Project Project, Viewer Staff)> SceneAsync(TestApp app)
    {
        var unit = await app.Add(A.Unit());
        return (await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build()), A.User(Role.Staff, unit.Id));
    }
}
