using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmartPass.Platform.Live;

/// <summary>A stamp names the topics a fragment was made from and their versions then. It is signed, so that a poll can only ask after topics the server itself gave to a page.</summary>
public sealed class LiveStamps(Topics topics)
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    // Checking a signature costs more than all else of a poll, so what was found genuine once is remembered, as it stood in the address.
    private readonly Remembered<Topic[]> _genuine = new(most: 50_000);

    /// <summary>Take the stamp before reading what the fragment shows: a change in between then costs one more poll, never a missed one.</summary>
    public string Take(params IEnumerable<string> names)
    {
        var text = string.Join('~', names.Select(name => $"{name}@{topics.Version(name)}"));
        return $"{Sign(text)}.{text}";
    }

    public bool IsCurrent(string stamp) => Read(stamp) is { } named && AreCurrent(named);

    /// <summary>The same of a stamp as it stands in an address.</summary>
    public bool IsCurrentEscaped(ReadOnlySpan<char> escaped)
    {
        if (!_genuine.TryFind(escaped, out var named))
        {
            var text = escaped.ToString();
            if (Read(Uri.UnescapeDataString(text)) is not { } read)
            {
                return false;
            }

            named = _genuine.Keep(text, read);
        }

        return AreCurrent(named);
    }

    private bool AreCurrent(Topic[] named)
    {
        foreach (var topic in named)
        {
            if (topics.Version(topic.Name) != topic.Version)
            {
                return false;
            }
        }

        return true;
    }

    private Topic[]? Read(string stamp)
    {
        var dot = stamp.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(stamp[..dot]), Encoding.ASCII.GetBytes(Sign(stamp[(dot + 1)..]))))
        {
            return null;
        }

        return [.. stamp[(dot + 1)..].Split('~').Select(Topic.Read)];
    }

    private string Sign(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private readonly record struct Topic(string Name, long Version)
    {
        public static Topic Read(string part)
        {
            var at = part.LastIndexOf('@');
            return new(part[..at], long.Parse(part.AsSpan(at + 1), CultureInfo.InvariantCulture));
        }
    }
}
