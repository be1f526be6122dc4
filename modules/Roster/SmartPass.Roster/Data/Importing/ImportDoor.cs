namespace SmartPass.Roster.Data.Importing;

/// <summary>One roster at a time: a second would compare with rows of the version to come.</summary>
internal sealed class ImportDoor
{
    private readonly SemaphoreSlim _door = new(1, 1);

    public async Task<IDisposable> Enter(CancellationToken stop)
    {
        await _door.WaitAsync(stop);
        return new Leaving(_door);
    }

    private sealed class Leaving(SemaphoreSlim door) : IDisposable
    {
        public void Dispose() => door.Release();
    }
}
