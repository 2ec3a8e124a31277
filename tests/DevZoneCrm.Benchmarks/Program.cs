using System.Diagnostics;
using System.Globalization;
using DevZoneCrm.Benchmarks;
using DevZoneCrm.Benchmarks.Circuits;
using DevZoneCrm.Benchmarks.Pages;
using DevZoneCrm.Benchmarks.Synthetic;
using DevZoneCrm.Benchmarks.Timing;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

const string Usage =
    """
    generate --provider sqlite|postgresql --connection TEXT [--projects 100000] [--activities 1000000] [--seed N]   fills an empty database
    circuits [--provider sqlite|postgresql] [--boards 200] [--moves 30] [--path /board]      opens boards, weighs them, and times how soon a move shows on all
    pages --url URL --user NAME --password TEXT [--paths /board,/overview,/projects,/]        times first pages of a running site in Chromium
    run [--provider sqlite|postgresql] [--projects 100000] [--times 31] [--only TEXT] [--connection TEXT]   times every question on both databases, beside hand-written SQL
    """;

string? Option(string name) => Array.IndexOf(args, "--" + name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var settings = new SyntheticSettings { Projects = Number("projects", 100_000) };
settings = settings with { Seed = Number("seed", settings.Seed), Activities = Number("activities", settings.Activities) };

async Task<BenchmarkApp> FilledAsync(DatabaseProvider provider, string connection)
{
    var app = new BenchmarkApp(provider, connection, settings.Today);
    var known = provider == DatabaseProvider.Sqlite && File.Exists(new SqliteConnectionStringBuilder(connection).DataSource);
    if (!known && (provider == DatabaseProvider.Sqlite || !await app.IsFilledAsync()))
    {
        var watch = Stopwatch.StartNew();
        await app.FillAsync(settings);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{provider}: {settings.Projects} projects in {watch.Elapsed.TotalSeconds:0} s"));
    }

    // What is made from other rows is made here as well: the ledger of the race, for one.
    await app.UpgradeAsync();
    return app;
}

switch (args.FirstOrDefault())
{
    case "generate" when Option("provider") is { } name && Option("connection") is { } connection:
        await using (await FilledAsync(Databases.Provider(name), connection))
        {
            return 0;
        }

    case "pages" when Option("url") is { } url && Option("user") is { } user && Option("password") is { } password:
        await FirstPages.RunAsync(url, user, password, (Option("paths") ?? "/board,/overview,/projects,/").Split(','), Console.Out);
        return 0;

    case "run":
        var wrong = new List<string>();
        foreach (var provider in Enum.GetValues<DatabaseProvider>().Where(p => Option("provider") is not { } only || Databases.Provider(only) == p))
        {
            await using var app = await FilledAsync(provider, Option("connection") ?? (provider == DatabaseProvider.Sqlite ? Databases.SqliteFile(settings.Projects) : await Databases.PostgreSqlAsync()));
            wrong.AddRange(await new Measurement(app, settings.Today, Number("times", 31)).RunAsync(Option("only"), Console.Out));
        }

        wrong.ForEach(w => Console.WriteLine($"DIFFERENT ANSWERS: {w}"));
        return wrong.Count == 0 ? 0 : 1;

    case "circuits":
        var kept = Databases.Provider(Option("provider") ?? "sqlite");
        var address = kept == DatabaseProvider.Sqlite ? Databases.SqliteFile(settings.Projects) : await Databases.PostgreSqlAsync();
        await using (await FilledAsync(kept, address))
        {
        }

        if (kept == DatabaseProvider.Sqlite)
        {
            // What is moved here must not be moved in the next run already.
            address = Databases.Copy(address);
        }

        await using (var site = await BenchmarkSite.StartAsync(kept, address))
        {
            await new CircuitRun(site, settings.Today).RunAsync(Number("boards", 200), Number("moves", 30), Option("path") ?? "/board", Console.Out);
        }

        return 0;

    default:
        Console.WriteLine(Usage);
        return 2;
}
