using System.Diagnostics;

namespace SmartPass.Testing;

/// <summary>Counts what one piece of work asks the database, whatever else runs beside it.</summary>
public sealed class CommandsOf : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<CommandsOf?> Current = new();
    private readonly List<IDisposable> _subscriptions = [];
    private int _commands;

    public CommandsOf() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Commands => _commands;

    public async Task<T> Count<T>(Func<Task<T>> work)
    {
        Current.Value = this;
        return await work();
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting" && Current.Value == this)
        {
            Interlocked.Increment(ref _commands);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
