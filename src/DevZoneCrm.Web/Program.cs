using DevZoneCrm.Web.Cli;
using DevZoneCrm.Web.Hosting;

if (await CliApplication.TryRunAsync(args) is { } exitCode)
{
    return exitCode;
}

// Settings, seeds and assets lie beside the program, whatever folder it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddDevZoneWeb();

var app = builder.Build();
app.UseDevZoneWeb();
await app.PrepareAsync();
await app.RunAsync();
return 0;
