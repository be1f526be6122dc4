using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SmartPass.Load.Wire;

/// <summary>A signed-in browser on one page: its cookies, its antiforgery token, its connection.</summary>
internal sealed partial class Client(Uri server, string session) : IDisposable
{
    private readonly Connection _connection = new(server);
    private string _cookies = session;
    private string _token = "";

    /// <summary>Makes the bytes of a request, to be sent many times.</summary>
    public byte[] Getting(string path, string more = "") => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\nCookie: {_cookies}\r\n{more}\r\n");

    /// <summary>What a live region's look sends.</summary>
    public byte[] Polling(string path, string more = "") => Getting(path, "HX-Request: true\r\n" + more);

    /// <summary>Opens a page and keeps what it gives: the antiforgery cookie and token.</summary>
    public async Task<string> Open(string path)
    {
        var answer = await _connection.Send(Getting(path));
        if (answer.Status != 200)
        {
            throw new InvalidOperationException($"{path} answered {answer.Status} {string.Join(' ', answer.Of("Location:"))}");
        }

        foreach (var cookie in answer.Of("Set-Cookie:").Select(cookie => cookie.Split(';')[0]))
        {
            _cookies = string.Join("; ", _cookies.Split("; ").Where(known => !known.StartsWith(cookie.Split('=')[0] + "=", StringComparison.Ordinal)).Append(cookie));
        }

        var text = answer.Text;
        if (Token().Match(text) is { Success: true } token)
        {
            _token = token.Groups[1].Value;
        }

        return text;
    }

    public ValueTask<Answer> Get(string path, string more = "") => _connection.Send(Getting(path, more));

    public ValueTask<Answer> Send(ReadOnlyMemory<byte> request) => _connection.Send(request);

    /// <summary>Presses a button: a form sent by script.</summary>
    public ValueTask<Answer> Press(string path, string fields = "") => _connection.Send(Pressing(path, fields));

    public void Dispose() => _connection.Dispose();

    private byte[] Pressing(string path, string fields)
    {
        var body = $"__RequestVerificationToken={_token}{(fields.Length > 0 ? "&" : "")}{fields}";
        return Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nCookie: {_cookies}\r\nHX-Request: true\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
