using System.Globalization;

namespace SmartPass.Accounts.Domain;

/// <summary>
/// Which limits a try to sign in stands under. A device that knows the account has its own count, so nobody elsewhere can lock its owner out;
/// all strangers to the account share one. A device's tries at accounts it does not know are counted too. A school has one address, so the address
/// counts only for devices that know nobody yet, by the hour and generously: whoever signed in here before never waits for a neighbor.
/// First codes are too long to be guessed and have counts of their own, so that wrong passwords never hold a new code back.
/// </summary>
internal static class TryLimits
{
    public static IReadOnlyList<Limit> OfPassword(Account? account, string normalizedName, Device device, DateTimeOffset now) => account switch
    {
        { } own when device.Known.Contains(own.Id) => [new Limit($"known:{own.Id}:{device.Id}", 10)],
        _ when device is { Known: [], Address: { } address } => [Strangers(account?.NormalizedUserName ?? normalizedName), OfDevice(device), OfAddress(address, now)],
        _ => [Strangers(account?.NormalizedUserName ?? normalizedName), OfDevice(device)],
    };

    public static IReadOnlyList<Limit> OfCode(Account? account, string normalizedName, Device device) =>
        [Codes(account?.NormalizedUserName ?? normalizedName), new Limit($"codes-device:{device.Id}", 30)];

    /// <summary>What others did to this account, forgotten when its owner is handed a new code.</summary>
    public static IReadOnlyList<Limit> OfOthers(Account account) => [Strangers(account.NormalizedUserName), Codes(account.NormalizedUserName)];

    private static Limit Strangers(string name) => new($"strangers:{name}", 10);

    private static Limit Codes(string name) => new($"codes:{name}", 100);

    private static Limit OfDevice(Device device) => new($"device:{device.Id}", 30);

    private static Limit OfAddress(string address, DateTimeOffset now) =>
        new(string.Create(CultureInfo.InvariantCulture, $"address:{address}:{now.UtcDateTime:yyyyMMddHH}"), 300);
}
