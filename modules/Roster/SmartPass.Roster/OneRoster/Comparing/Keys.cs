using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>Ids and contents as 64 bits of their SHA-256: a million and more are compared in memory, and two that meet by chance are less likely than a broken disk.</summary>
internal static class Keys
{
    public static long Of(ReadOnlySpan<byte> id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(id, hash);
        var key = BinaryPrimitives.ReadInt64LittleEndian(hash);
        // 0 stands for "none".
        return key == 0 ? 1 : key;
    }

    public static long Of(string id) => Of(Encoding.UTF8.GetBytes(id));

    /// <summary>Hash of a row's values, in their order.</summary>
    public static long OfContent(params ReadOnlySpan<string?> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(value).Append(value is null ? '\u0001' : '\u0002');
        }

        return Of(text.ToString());
    }
}
