using System.Buffers.Text;
using System.Net.Sockets;

namespace SmartPass.Load.Wire;

/// <summary>One kept connection, as a browser keeps it. It knows as little of HTTP/1.1 as it can, so that the client takes as little of the machine as it can.</summary>
internal sealed class Connection(Uri server) : IDisposable
{
    private Socket? _socket;
    private byte[] _in = new byte[8 * 1024];
    private byte[] _body = new byte[8 * 1024];
    private int _have;

    /// <summary>Sends a request and reads its answer; throws <see cref="IOException"/> where the server goes away in between.</summary>
    public async ValueTask<Answer> Send(ReadOnlyMemory<byte> request)
    {
        try
        {
            var socket = _socket ??= await Open();
            for (var sent = 0; sent < request.Length;)
            {
                sent += await socket.SendAsync(request[sent..], SocketFlags.None);
            }

            return await Read(socket);
        }
        catch (Exception failed) when (failed is SocketException or IOException or ObjectDisposedException)
        {
            Dispose();
            throw new IOException(failed.Message, failed);
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private async Task<Socket> Open()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(server.Host, server.Port);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async ValueTask<Answer> Read(Socket socket)
    {
        _have = 0;
        int end;
        while ((end = _in.AsSpan(0, _have).IndexOf("\r\n\r\n"u8)) < 0)
        {
            await More(socket);
        }

        var head = end + 4;
        _ = Utf8Parser.TryParse(_in.AsSpan(9, 3), out int status, out _);
        if (status is 204 or 304)
        {
            return new Answer(status, _in.AsMemory(0, head), default);
        }

        if (Number(_in.AsSpan(0, head), "\r\nContent-Length: "u8) is { } length)
        {
            while (_have < head + length)
            {
                await More(socket);
            }

            return new Answer(status, _in.AsMemory(0, head), _in.AsMemory(head, length));
        }

        var size = await Chunks(socket, head);
        return new Answer(status, _in.AsMemory(0, head), _body.AsMemory(0, size));
    }

    private async ValueTask<int> Chunks(Socket socket, int at)
    {
        for (var length = 0; ;)
        {
            int line;
            while ((line = _in.AsSpan(at, _have - at).IndexOf("\r\n"u8)) < 0)
            {
                await More(socket);
            }

            if (!Utf8Parser.TryParse(_in.AsSpan(at, line), out int size, out _, 'x'))
            {
                throw new IOException("The answer has neither a length nor chunks.");
            }

            at += line + 2;
            while (_have < at + size + 2)
            {
                await More(socket);
            }

            if (size == 0)
            {
                return length;
            }

            if (_body.Length < length + size)
            {
                Array.Resize(ref _body, (length + size) * 2);
            }

            _in.AsSpan(at, size).CopyTo(_body.AsSpan(length));
            length += size;
            at += size + 2;
        }
    }

    private async ValueTask More(Socket socket)
    {
        if (_have == _in.Length)
        {
            Array.Resize(ref _in, _in.Length * 2);
        }

        var read = await socket.ReceiveAsync(_in.AsMemory(_have), SocketFlags.None);
        _have += read > 0 ? read : throw new IOException("The server closed the connection.");
    }

    private static int? Number(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        var at = head.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int number, out _) ? number : null;
    }
}
