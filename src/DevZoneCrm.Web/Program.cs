using DevZoneCrm.Web.Cli;
using DevZoneCrm.Web.Hosting;

if (await CliApplication.TryRunAsync(args) is { } exitCode)
{
    return exitCode;
}

var builder = WebApplication.CreateBuilder(args);
builder.AddDevZoneWeb();

var app = builder.Build();
app.UseDevZoneWeb();
await app.PrepareAsync();
await app.RunAsync();
return 0;
