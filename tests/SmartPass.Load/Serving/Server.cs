using System.Diagnostics;
using System.Globalization;

namespace SmartPass.Load.Serving;

/// <summary>A server as a process of its own on a free port of this machine: the app, or a bare one beside it.</summary>
internal sealed class Server : IAsyncDisposable
{
    private const string Listens = "Now listening on: ";

    private readonly Process _process;
    private readonly List<string> _said = [];

    private Server(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    /// <summary>From the start of the process until it listened.</summary>
    public TimeSpan UntilListening { get; private set; }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in bytes.</summary>
    public long Memory => Status("VmRSS:");

    /// <summary>The most resident memory there was, in bytes.</summary>
    public long MostMemory => Status("VmHWM:");

    public int Handles => Directory.GetFiles($"/proc/{_process.Id}/fd").Length;

    public int Id => _process.Id;

    /// <summary>What it wrote so far, where a reader looks for failures.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_said)
            {
                return [.. _said];
            }
        }
    }

    /// <param name="app">The app.</param>
    /// <param name="data">Its data folder.</param>
    /// <param name="variables">Environment of the process, over its own.</param>
    public static Task<Server> OfApp(Published app, string data, IReadOnlyDictionary<string, string>? variables = null) =>
        Start(["dotnet", app.Program, "--data", data, "--urls", "http://127.0.0.1:0"], variables);

    /// <param name="words">The program and its words.</param>
    /// <param name="variables">Environment of the process, over its own.</param>
    public static async Task<Server> Start(IReadOnlyList<string> words, IReadOnlyDictionary<string, string>? variables = null)
    {
        var since = Stopwatch.GetTimestamp();
        var server = new Server(Processes.Start(words[0], words.Skip(1), variables));
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        server._process.OutputDataReceived += (_, line) => server.Hear(line.Data, listening);
        server._process.ErrorDataReceived += (_, line) => server.Hear(line.Data, listening);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        var ended = server._process.WaitForExitAsync();
        if (await Task.WhenAny(listening.Task, ended) == ended)
        {
            throw new InvalidOperationException($"{string.Join(' ', words)} ended before it listened: {string.Join('\n', server.Said)}");
        }

        server.UntilListening = Stopwatch.GetElapsedTime(since);
        server.Address = new Uri(await listening.Task);
        return server;
    }

    /// <summary>Ends it as its operator would, and waits.</summary>
    public async Task Stop()
    {
        if (!_process.HasExited)
        {
            await Processes.Run("kill", "-TERM", _process.Id.ToString(CultureInfo.InvariantCulture));
            await _process.WaitForExitAsync();
        }
    }

    /// <summary>Ends it in the middle of whatever it does.</summary>
    public async Task Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
    }

    private void Hear(string? line, TaskCompletionSource<string> listening)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            _said.Add(line);
        }

        if (line.IndexOf(Listens, StringComparison.Ordinal) is >= 0 and var at)
        {
            listening.TrySetResult(line[(at + Listens.Length)..].Trim());
        }
    }

    private long Status(string key)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(key, StringComparison.Ordinal));
        return long.Parse(line[key.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}
