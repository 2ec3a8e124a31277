using DevZoneCrm.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddDevZoneWeb();

var app = builder.Build();
app.UseDevZoneWeb();
await app.PrepareAsync();
await app.RunAsync();
