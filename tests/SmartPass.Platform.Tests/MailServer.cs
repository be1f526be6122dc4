using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SmartPass.Platform.Tests;

/// <summary>A mail server on this machine that keeps what it is sent, and refuses or hangs up when told to.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public MailServer()
    {
        _listener.Start();
        _serving = Serve();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Received { get; } = new();

    /// <summary>What it answers to a recipient.</summary>
    public string ToRecipient { get; set; } = "250 fine";

    /// <summary>Runs after a mail was taken and before the sender hears so.</summary>
    public Func<Task> BeforeYes { get; set; } = () => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var caller = await _listener.AcceptTcpClientAsync(_stop.Token);
                await Talk(caller);
            }
        }
        catch (Exception over) when (_stop.IsCancellationRequested && over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Talk(TcpClient caller)
    {
        try
        {
            using var reader = new StreamReader(caller.GetStream());
            await using var writer = new StreamWriter(caller.GetStream()) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 here");
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                await writer.WriteLineAsync(await Answer(line, reader, writer));
                if (line == "QUIT")
                {
                    return;
                }
            }
        }
        catch (IOException)
        {
            // The caller hung up.
        }
    }

    private async Task<string> Answer(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("RCPT", StringComparison.Ordinal))
        {
            return ToRecipient;
        }

        if (line != "DATA")
        {
            return line == "QUIT" ? "221 bye" : "250 fine";
        }

        await writer.WriteLineAsync("354 go on");
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_stop.Token) is { } said && said != ".")
        {
            lines.Add(said);
        }

        Received.Enqueue(string.Join('\n', lines));
        await BeforeYes();
        return "250 taken";
    }
}
