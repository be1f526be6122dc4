using System.Diagnostics;

namespace SmartPass.Web.Tests.Passes;

/// <summary>Counts what requests make pages and the database do; what happens by itself meanwhile is not counted.</summary>
internal sealed class RequestWork : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private int _matched;
    private int _pages;
    private int _commands;

    public RequestWork() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>How many were routed at all.</summary>
    public int Matched => _matched;

    public int Pages => _pages;

    public int Commands => _commands;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name is "Microsoft.AspNetCore" or "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "Microsoft.AspNetCore.Mvc.BeforeAction")
        {
            Interlocked.Increment(ref _pages);
        }
        else if (value.Key == "Microsoft.AspNetCore.Routing.EndpointMatched")
        {
            Interlocked.Increment(ref _matched);
        }
        else if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting" && Activity.Current?.OperationName == "Microsoft.AspNetCore.Hosting.HttpRequestIn")
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
