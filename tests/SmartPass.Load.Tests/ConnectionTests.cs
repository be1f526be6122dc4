using System.Net;
using System.Net.Sockets;
using System.Text;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Tests;

/// <summary>What the client makes of an answer, however it comes in over the wire.</summary>
public sealed class ConnectionTests
{
    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello")]
    [InlineData("HTTP/1.1 204 No Content\r\nDate: now\r\n\r\n", 204, "")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", 200, "hello")]
    [InlineData("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /\r\n\r\n", 302, "")]
    public async Task An_answer_is_read_whole_in_one_piece_or_byte_by_byte(string answer, int status, string body)
    {
        foreach (var size in new[] { answer.Length, 1 })
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var answering = Answer(listener, answer, size);
            using var connection = new Connection(new Uri($"http://{listener.LocalEndpoint}"));

            var read = await connection.Send("GET / HTTP/1.1\r\n\r\n"u8.ToArray());

            Assert.Equal((status, body), (read.Status, read.Text));
            await answering;
        }
    }

    [Fact]
    public async Task A_server_that_goes_away_is_told_as_such()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = Answer(listener, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf", 60);
        using var connection = new Connection(new Uri($"http://{listener.LocalEndpoint}"));

        await Assert.ThrowsAsync<IOException>(async () => await connection.Send("GET / HTTP/1.1\r\n\r\n"u8.ToArray()));
        await answering;
    }

    private static async Task Answer(TcpListener listener, string answer, int size)
    {
        using var socket = await listener.AcceptSocketAsync();
        socket.NoDelay = true;
        await socket.ReceiveAsync(new byte[1024]);
        foreach (var piece in Encoding.ASCII.GetBytes(answer).Chunk(size))
        {
            await socket.SendAsync(piece);
        }
    }
}
