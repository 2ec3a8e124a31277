using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>Makes accounts, for the first start and for <c>user add</c>.</summary>
public sealed class AccountCreation(UserManager<AppUser> users, AppDbContext db)
{
    private const int MinUserName = 2;
    private const int MaxUserName = 40;

    /// <exception cref="ValidationException">A field is wrong; each failure names it.</exception>
    /// <exception cref="RuleException">The name is taken, or the unit is missing or unknown.</exception>
    public async Task<AppUser> CreateAsync(NewAccount account, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var failures = Complaints(account).ToList();
        if (failures.Count > 0)
        {
            throw new ValidationException(failures);
        }

        var userName = account.UserName.Trim();
        if (await users.FindByNameAsync(userName) is not null)
        {
            throw new RuleException(AccountErrors.UserNameTaken, userName);
        }

        await db.RequireUnitAsync(account.Role, account.UnitId, cancellationToken);
        var user = new AppUser
        {
            Id = Guid.CreateVersion7(),
            UserName = userName,
            DisplayName = string.IsNullOrWhiteSpace(account.DisplayName) ? userName : account.DisplayName.Trim(),
            Role = account.Role,
            UnitId = account.UnitId,
            PostId = account.PostId,
            Email = string.IsNullOrWhiteSpace(account.Email) ? null : account.Email.Trim(),
        };
        var result = await users.CreateAsync(user, account.Password);
        return result.Succeeded ? user : throw new ValidationException(result.Errors.Select(e => new ValidationFailure(nameof(NewAccount.Password), e.Description)));
    }

    private static IEnumerable<ValidationFailure> Complaints(NewAccount account)
    {
        var userName = account.UserName?.Trim() ?? string.Empty;
        if (userName.Length is < MinUserName or > MaxUserName || !userName.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '@'))
        {
            yield return new ValidationFailure(nameof(NewAccount.UserName), ErrorTexts.Of(AccountErrors.UserNameForm));
        }

        if (account.DisplayName is { } name && (name.Trim().Length > AppUser.MaxDisplayNameLength || name.Any(char.IsControl)))
        {
            yield return new ValidationFailure(nameof(NewAccount.DisplayName), ErrorTexts.Of("Validation.TooLong", AppUser.MaxDisplayNameLength));
        }

        if (!Enum.IsDefined(account.Role))
        {
            yield return new ValidationFailure(nameof(NewAccount.Role), ErrorTexts.Of("Validation.NotAChoice"));
        }

        if (PasswordPolicy.Complaint(account.Password, userName) is { } complaint)
        {
            yield return new ValidationFailure(nameof(NewAccount.Password), complaint);
        }
    }
}
