using SmartPass.Kernel;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Domain;

/// <summary>
/// Which limits a try to sign in stands under. Each lets some tries be made at once and then paces them, so that guessing stays slow and the longest
/// wait is half a minute: nothing here can be used to lock a teacher out, or a school behind its one address.
/// <list type="bullet">
/// <item>A browser that knows the account has a count of its own. Whatever others do elsewhere, its owner never waits for them.</item>
/// <item>Strangers to the account share ten tries by address: whoever guesses at home does not slow a new browser at school.</item>
/// <item>All strangers to the account together have <see cref="MostFailures"/> tries, then one in half a minute. NIST SP 800-63B-4, 3.2.2, allows 100
/// consecutive failures before further measures. To disable the password then, as it goes on, would let anyone take a teacher out of class, so the
/// further measures are others: strangers keep this pace, browsers that know the account go on, and a code from the office starts the count over. A year
/// of guessing at this pace is a million tries at a password of 15 characters or more that is not among the common ones.</item>
/// <item>A browser's tries at accounts it does not know are counted over all of them, against one who tries a password on a whole school; so are those of
/// newcomers from one address, who could throw their cookies away. A school has one address: after 300 it waits a second, not an hour.</item>
/// <item>First codes are 60 random bits and good for 30 days: at a thousand tries a second, all the time, one in 400 million attacks on a code would
/// hit. They have no limit by person, which would only keep a new student out; that by browser spares the server.</item>
/// <item>A substitute's day code is 40 bits and good for a day, and is typed without a name: it is paced by browser and by address, again by no person.</item>
/// <item>A PIN has 10,000 forms or more, so it is paced by person: ten wrong ones at one device, fifty at all of them. A device has a limit over all people too,
/// against one who tries a PIN on a whole class; it waits three seconds at most, so that a class goes on behind whoever mistypes.</item>
/// </list>
/// </summary>
internal static class TryLimits
{
    /// <summary>NIST SP 800-63B-4, 3.2.2.</summary>
    public const int MostFailures = 100;

    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public static IReadOnlyList<Limit> OfPassword(Account? account, string normalizedName, Device device)
    {
        if (account is not null && device.Known.Contains(account.Id))
        {
            return [OfPerson($"known:{Whom(account)}:{device.Id}", 10)];
        }

        // A name nobody has is paced like one that somebody has.
        var whom = account is null ? normalizedName : Whom(account);
        IReadOnlyList<Limit> strangers = [OfPerson($"here:{whom}:{device.Address}", 10), OfPerson($"strangers:{whom}", MostFailures), new Limit($"device:{device.Id}", 30, TimeSpan.FromSeconds(10))];
        return device is { Known: [], Address: { } address } ? [.. strangers, new Limit($"address:{address}", 300, TimeSpan.FromSeconds(1))] : strangers;
    }

    public static IReadOnlyList<Limit> OfCode(Device device) => [new Limit($"codes:{device.Id}", 30, TimeSpan.FromSeconds(10))];

    public static IReadOnlyList<Limit> OfDayCode(Device device)
    {
        var here = new Limit($"day-codes:{device.Id}", 30, TimeSpan.FromSeconds(10));
        return device.Address is { } address ? [here, new Limit($"day-codes-from:{address}", 100, TimeSpan.FromSeconds(1))] : [here];
    }

    /// <param name="person">Whose PIN it would be.</param>
    /// <param name="hash">Of the PIN they have: with a new one the count starts over.</param>
    /// <param name="device">Names the device.</param>
    public static IReadOnlyList<Limit> OfPin(PersonId person, string? hash, string device) =>
    [
        OfPerson($"pin:{person}:{hash}:{device}", 10),
        OfPerson($"pin:{person}:{hash}", 50),
        new Limit($"pins:{device}", 30, TimeSpan.FromSeconds(3)),
    ];

    /// <summary>Of someone signed in who types the current password to change it.</summary>
    public static IReadOnlyList<Limit> OfChange(Account account) => [OfPerson($"change:{Whom(account)}", 10)];

    private static Limit OfPerson(string key, int atOnce) => new(key, atOnce, LongestWait) { EndsWithSuccess = true };

    // The stamp is new after a new code and a new password: what others tried before counts no more.
    private static string Whom(Account account) => $"{account.Id}:{account.SecurityStamp}";
}
