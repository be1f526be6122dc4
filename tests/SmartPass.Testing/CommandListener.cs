using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartPass.Testing;

/// <summary>Hears every command that is sent to any database, through EF or not.</summary>
public sealed class CommandListener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly Action<DbCommand> _hear;

    public CommandListener(Action<DbCommand> hear)
    {
        _hear = hear;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name || value.Name == "SmartPass.Statements")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if ((value.Value as DbCommand ?? (value.Key == RelationalEventId.CommandExecuting.Name ? (value.Value as CommandEventData)?.Command : null)) is { } command)
        {
            _hear(command);
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
