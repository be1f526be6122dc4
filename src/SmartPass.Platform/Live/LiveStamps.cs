using System.Security.Cryptography;
using System.Text;

namespace SmartPass.Platform.Live;

/// <summary>A stamp names the topics a fragment was made from and their versions then. It is signed, so that a poll can only ask after topics the server itself gave to a page.</summary>
public sealed class LiveStamps(Topics topics)
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Take the stamp before reading what the fragment shows: a change in between then costs one more poll, never a missed one.</summary>
    public string Take(params IEnumerable<string> names)
    {
        var text = string.Join('~', names.Select(name => $"{name}@{topics.Version(name)}"));
        return $"{Sign(text)}.{text}";
    }

    public bool IsCurrent(string stamp)
    {
        var dot = stamp.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(stamp[..dot]), Encoding.ASCII.GetBytes(Sign(stamp[(dot + 1)..]))))
        {
            return false;
        }

        foreach (var part in stamp[(dot + 1)..].Split('~'))
        {
            var at = part.LastIndexOf('@');
            if (at < 0 || !long.TryParse(part[(at + 1)..], out var version) || topics.Version(part[..at]) != version)
            {
                return false;
            }
        }

        return true;
    }

    private string Sign(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
