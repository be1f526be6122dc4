using System.Text;

namespace SmartPass.Load.Wire;

/// <summary>An answer as it came over the wire; good until the connection is used again.</summary>
internal readonly struct Answer(int status, ReadOnlyMemory<byte> head, ReadOnlyMemory<byte> body)
{
    public int Status => status;

    public int Size => head.Length + body.Length;

    public ReadOnlyMemory<byte> Body => body;

    public string Head => Encoding.ASCII.GetString(head.Span);

    public string Text => Encoding.UTF8.GetString(body.Span);

    /// <summary>The values of a header, by its name with the colon.</summary>
    public IEnumerable<string> Of(string header) =>
        Head.Split("\r\n").Where(line => line.StartsWith(header, StringComparison.OrdinalIgnoreCase)).Select(line => line[header.Length..].Trim());
}
