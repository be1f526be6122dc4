using System.Net;
using System.Net.Sockets;
using SmartPass.Load.Serving;

namespace SmartPass.Load.Faults;

/// <summary>A district's SmartPass at an address that stays the same over restarts: whoever has a page open goes on with it.</summary>
internal sealed class Installation(Bench bench, string folder) : IAsyncDisposable
{
    private readonly string _url = $"http://127.0.0.1:{FreePort()}";

    public Server App { get; private set; } = null!;

    /// <param name="before">Program under which it runs.</param>
    /// <param name="variables">Environment of the process, over its own.</param>
    public async Task<Server> Start(IReadOnlyList<string>? before = null, IReadOnlyDictionary<string, string>? variables = null) =>
        App = await Server.Start([.. before ?? [], .. Words], variables);

    /// <summary>Starts it and kills it so soon after.</summary>
    public async Task StartAndKill(TimeSpan after)
    {
        using var process = Processes.Start(Words[0], Words.Skip(1));
        await Task.Delay(after, Bench.Clock);
        process.Kill();
        await process.WaitForExitAsync();
    }

    public ValueTask DisposeAsync() => App is null ? default : App.DisposeAsync();

    private string[] Words => ["dotnet", bench.App.Program, "--data", folder, "--urls", _url];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
