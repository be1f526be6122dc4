using SmartPass.Platform.Data;

namespace SmartPass.Platform.Tests;

/// <summary>An answer waits for the disk, and many wait together.</summary>
public sealed class CommitSyncTests
{
    private readonly ManualResetEventSlim _disk = new(initialState: true);
    private readonly SemaphoreSlim _begun = new(0);
    private int _syncs;

    [Fact]
    public async Task Each_who_comes_alone_has_a_sync_of_their_own()
    {
        var sync = new CommitSync(Sync);

        await sync.Reach();
        await sync.Reach();

        Assert.Equal(2, _syncs);
    }

    [Fact]
    public async Task Who_comes_while_one_runs_is_not_answered_by_it_and_all_of_them_share_the_next()
    {
        var sync = new CommitSync(Sync);
        _disk.Reset();
        var first = Task.Run(sync.Reach);
        await _begun.WaitAsync();
        var late = Enumerable.Range(0, 20).Select(_ => sync.Reach()).ToList();

        Assert.All(late, one => Assert.False(one.IsCompleted));
        Assert.False(first.IsCompleted);
        _disk.Set();
        await Task.WhenAll([first, .. late]);

        Assert.Equal(2, _syncs);
    }

    [Fact]
    public async Task A_sync_that_fails_answers_nobody_and_the_next_one_tries_again()
    {
        var fails = true;
        var sync = new CommitSync(() =>
        {
            _syncs++;
            if (fails)
            {
                throw new IOException("no");
            }
        });

        await Assert.ThrowsAsync<NotSyncedException>(sync.Reach);
        fails = false;
        await sync.Reach();

        Assert.Equal(2, _syncs);
    }

    [Fact]
    public async Task Where_there_is_no_log_there_is_nothing_to_sync()
    {
        var folder = Directory.CreateTempSubdirectory("smartpass-sync").FullName;

        await new CommitSync(new DataFolder(folder)).Reach();

        Directory.Delete(folder, recursive: true);
    }

    private void Sync()
    {
        Interlocked.Increment(ref _syncs);
        _begun.Release();
        _disk.Wait();
    }
}
