using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartPass.Roster.Bells.Tests;

/// <summary>Counts the commands that EF sends while one flow of a test is under way.</summary>
internal sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<QueryCount?> Current = new();
    private readonly List<IDisposable> _heard = [];
    private int _count;

    public static async Task<int> Of(Func<Task> doing)
    {
        var count = new QueryCount();
        Current.Value = count;
        using var all = DiagnosticListener.AllListeners.Subscribe(count);
        await doing();
        count._heard.ForEach(each => each.Dispose());
        Current.Value = null;
        return count._count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _heard.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && Current.Value == this)
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
