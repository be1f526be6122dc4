using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Acts;

/// <summary>Checks a name and a password. Whoever fails hears the same, after the same work, whether the name exists or not.</summary>
internal sealed partial class SignIn(AccountsDb db, AccountByName accounts, Hashing hashing, Throttle throttle, Writing writing, TimeProvider clock, ILogger<SignIn> log)
{
    public async Task<SignInOutcome> Do(string name, string password, Device device, CancellationToken stop = default)
    {
        var found = await accounts.Find(name, stop);
        var limits = TryLimits.OfPassword(found, UserNames.Normalize(name), device);
        if (throttle.Begin(clock.GetUtcNow(), limits) is { } wait)
        {
            TooMany(log, found?.Id.Value ?? 0, device.Id);
            return new SignInOutcome.Wait(wait);
        }

        var check = await hashing.Check(found is { Disabled: false } ? found.PasswordHash : null, password, stop);
        if (check is PasswordCheck.Wrong)
        {
            Failed(log, found?.Id.Value ?? 0, device.Id);
            return new SignInOutcome.Wrong();
        }

        var stronger = check is PasswordCheck.RightButWeak ? await hashing.Hash(password, stop) : null;
        var account = await writing.Do("accounts.sign-in", async () =>
        {
            // A password changed, or an account closed or erased, while the hash was being worked out.
            var now = await db.Accounts.SingleOrDefaultAsync(row => row.Id == found!.Id, CancellationToken.None);
            if (now is null or { Disabled: true } || now.PasswordHash != found!.PasswordHash)
            {
                return null;
            }

            if (stronger is not null)
            {
                now.Rehash(stronger);
            }

            now.SignedIn(clock.GetUtcNow());
            await db.SaveChangesAsync(CancellationToken.None);
            return now;
        }, stop);
        if (account is null)
        {
            return new SignInOutcome.Wrong();
        }

        throttle.Forgive(limits);
        Succeeded(log, account.Id.Value, device.Id);
        return new SignInOutcome.Right(account);
    }

    [LoggerMessage(LogLevel.Information, "Person {Person} signed in on device {Device}")]
    private static partial void Succeeded(ILogger log, long person, string device);

    [LoggerMessage(LogLevel.Warning, "Sign-in failed for person {Person} on device {Device}")]
    private static partial void Failed(ILogger log, long person, string device);

    [LoggerMessage(LogLevel.Warning, "Sign-in held back for person {Person} on device {Device}")]
    private static partial void TooMany(ILogger log, long person, string device);
}

internal abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    internal sealed record Right(Account Account) : SignInOutcome;

    internal sealed record Wrong : SignInOutcome;

    internal sealed record Wait(TimeSpan For) : SignInOutcome;
}
