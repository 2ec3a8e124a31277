using System.Diagnostics;
using DevZoneCrm.Benchmarks.Synthetic;
using DevZoneCrm.Benchmarks.Timing;
using DevZoneCrm.Infrastructure.Persistence;

var settings = new SyntheticSettings { Projects = 100_000 };
File.Delete("/tmp/speed/s.db");
await using var app = new BenchmarkApp(DatabaseProvider.Sqlite, "Data Source=/tmp/speed/s.db", settings.Today);
var watch = Stopwatch.StartNew();
await app.FillAsync(settings);
Console.WriteLine(watch.Elapsed);
