using System.Security.Cryptography;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>What lets a person of the roster sign in.</summary>
internal sealed class Account
{
    private Account()
    {
    }

    public Account(PersonId person, string userName, string? email)
    {
        Id = person;
        Call(userName);
        Reach(email);
        SecurityStamp = NewStamp();
    }

    public PersonId Id { get; private set; }

    public string UserName { get; private set; } = "";

    public string NormalizedUserName { get; private set; } = "";

    public string? NormalizedEmail { get; private set; }

    /// <summary>Null until the person has chosen a password.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Every session carries the stamp of its beginning; a new stamp ends them all.</summary>
    public string SecurityStamp { get; private set; } = "";

    public bool Disabled { get; private set; }

    public DateTimeOffset? LastSignInAt { get; private set; }

    public string? FirstCodeHash { get; private set; }

    public DateTimeOffset? FirstCodeUntil { get; private set; }

    public bool MustChoosePassword => PasswordHash is null;

    /// <summary>Another name to sign in with, in place of the one before.</summary>
    public void Call(string userName)
    {
        UserName = userName;
        NormalizedUserName = UserNames.Normalize(userName);
    }

    /// <summary>Another address to sign in with; null for none.</summary>
    public void Reach(string? email) => NormalizedEmail = string.IsNullOrWhiteSpace(email) ? null : UserNames.Normalize(email);

    /// <summary>Starts over: the old password and all sessions end, and only the code lets the person choose a new one.</summary>
    public void StartWith(FirstCode code, DateTimeOffset now)
    {
        PasswordHash = null;
        FirstCodeHash = code.Hash;
        FirstCodeUntil = now + FirstCode.ValidFor;
        EndSessions();
    }

    public bool Accepts(FirstCode code, DateTimeOffset now) =>
        !Disabled && FirstCodeHash is not null && now <= FirstCodeUntil && code.Matches(FirstCodeHash);

    /// <summary>The code has done its work and ends with this.</summary>
    public void ChoosePassword(string hash)
    {
        PasswordHash = hash;
        FirstCodeHash = null;
        FirstCodeUntil = null;
        EndSessions();
    }

    /// <summary>The same password under a stronger hash; no session ends.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    public void SignedIn(DateTimeOffset now) => LastSignInAt = now;

    public void EndSessions() => SecurityStamp = NewStamp();

    public void Disable()
    {
        Disabled = true;
        EndSessions();
    }

    public void Enable() => Disabled = false;

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
