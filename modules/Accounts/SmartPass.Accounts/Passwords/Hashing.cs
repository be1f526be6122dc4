using Microsoft.AspNetCore.Identity;
using SmartPass.Accounts.Domain;

namespace SmartPass.Accounts.Passwords;

/// <summary>
/// Identity's password hashes, a few at a time: a rush of sign-ins waits for itself and leaves one processor to the boards. Never called under the write gate;
/// Identity's UserManager hashes and saves in one call, so its stores are not used.
/// </summary>
internal sealed class Hashing(IPasswordHasher<Account> hasher) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount - 1));
    private readonly Lazy<string> _nobodys = new(() => hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    public async Task<string> Hash(string password, CancellationToken stop = default)
    {
        await _places.WaitAsync(stop);
        try
        {
            return hasher.HashPassword(null!, PasswordRules.Normalize(password));
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Checks a password; where there is no hash to check it does the same work for nothing, so that time tells nobody which names exist.</summary>
    public async Task<PasswordCheck> Check(string? hash, string password, CancellationToken stop = default)
    {
        await _places.WaitAsync(stop);
        try
        {
            var result = hasher.VerifyHashedPassword(null!, hash ?? _nobodys.Value, PasswordRules.Normalize(password));
            return hash is null ? PasswordCheck.Wrong : result switch
            {
                PasswordVerificationResult.Success => PasswordCheck.Right,
                PasswordVerificationResult.SuccessRehashNeeded => PasswordCheck.RightButWeak,
                _ => PasswordCheck.Wrong,
            };
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}

internal enum PasswordCheck
{
    Wrong,
    Right,

    /// <summary>Right, but its hash is from before the work was raised.</summary>
    RightButWeak,
}
