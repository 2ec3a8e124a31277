using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Files;
using Microsoft.Extensions.Configuration;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Files;

/// <summary>With real programs of the machine in the scanner's place: one that finds nothing, one that finds something, one that is not there.</summary>
public sealed class CommandFileScannerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scan-tests-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(null, null)]
    [InlineData("/bin/true", null)]
    [InlineData("/bin/false", ProjectErrors.FileInfected)]
    [InlineData("/no/such/scanner", ProjectErrors.FileNotScanned)]
    public async Task RequireClean_WhenTheScannerAnswers_TakesOrRefuses(string? command, string? refusal)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Files:Folder"] = folder, ["Files:ScanCommand"] = command }).Build();
        using var content = new MemoryStream("%PDF-1.4 %%EOF"u8.ToArray());
        using var staged = await new FolderFileStore(configuration).StageAsync(content, CancellationToken.None);

        var scanning = () => new CommandFileScanner(configuration).RequireCleanAsync(staged, CancellationToken.None);

        if (refusal is null)
        {
            await scanning.ShouldNotThrowAsync();
        }
        else
        {
            (await scanning.ShouldThrowAsync<RuleException>()).Code.ShouldBe(refusal);
        }
    }
}
