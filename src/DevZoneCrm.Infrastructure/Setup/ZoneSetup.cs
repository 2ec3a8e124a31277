using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Setup;

/// <summary>The first start of a real installation: the zone and its administrator, both or neither.</summary>
public sealed class ZoneSetup(IServiceScopeFactory scopes)
{
    /// <exception cref="ValidationException">A field is wrong; nothing was made.</exception>
    /// <exception cref="RuleException">Somebody has an account already; nothing was made.</exception>
    public async Task CreateAsync(ZoneChoice choice, NewAccount administrator, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(administrator);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Users.AnyAsync(cancellationToken))
        {
            throw new RuleException("Setup.Done");
        }

        // A database that was filled by the command line keeps its zone.
        if (!await db.Zones.AnyAsync(cancellationToken))
        {
            await AddZoneAsync(db, choice, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<AccountCreation>().CreateAsync(administrator with { Role = Role.Admin, UnitId = null, PostId = null }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task AddZoneAsync(AppDbContext db, ZoneChoice choice, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(choice.ProfileId))
        {
            var name = choice.Name?.Trim() ?? string.Empty;
            if (name.Length is 0 or > Zone.MaxNameLength || name.Any(char.IsControl))
            {
                throw Wrong(nameof(ZoneChoice.Name), name.Length == 0 ? ErrorTexts.Of("Validation.Required") : ErrorTexts.Of("Validation.TooLong", Zone.MaxNameLength));
            }

            db.Zones.Add(new Zone("empty", name, name, isDemo: false));
            return;
        }

        var profile = ZoneProfile.Shipped().FirstOrDefault(p => p.Id == choice.ProfileId) ?? throw Wrong(nameof(ZoneChoice.ProfileId), ErrorTexts.Of("Validation.NotAChoice"));
        db.Zones.Add(profile.Zone());
        var (groups, units) = profile.Organisation();
        db.UnitGroups.AddRange(groups);
        db.Units.AddRange(units);
        db.Chains.AddRange(profile.Chains());

        // Rates that were imported before the first start are the zone's own and stay.
        var known = await db.ExchangeRates.Select(r => r.Year).ToListAsync(cancellationToken);
        db.ExchangeRates.AddRange(profile.Rates().Where(r => !known.Contains(r.Year)));
    }

    private static ValidationException Wrong(string field, string text) => new([new ValidationFailure(field, text)]);
}
