using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartPass.Platform.Data;

/// <summary>EF's statements on one connection, kept prepared: EF makes each anew, and SQLite takes longer to prepare most of them than to run them.</summary>
internal sealed class KeptCommands
{
    /// <summary>Statements that are kept; lists of values make new ones without end.</summary>
    private const int Most = 300;

    private readonly Dictionary<string, KeptCommand> _idle = [];

    public void Clear()
    {
        foreach (var command in _idle.Values)
        {
            command.End();
        }

        _idle.Clear();
    }

    /// <summary>The same statement as EF made, prepared where it was asked before.</summary>
    private KeptCommand For(SqliteCommand made)
    {
        var command = _idle.Remove(made.CommandText, out var kept) ? kept : new KeptCommand(this) { Connection = made.Connection, CommandText = made.CommandText };
        command.Transaction = made.Transaction;
        command.CommandTimeout = made.CommandTimeout;
        foreach (SqliteParameter parameter in made.Parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private bool Keep(KeptCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (_idle.Count == Most)
        {
            // Any: what is asked often soon has its place again.
            var (text, other) = _idle.First();
            _idle.Remove(text);
            other.End();
        }

        return _idle.TryAdd(command.CommandText, command);
    }

    /// <summary>Hands EF the kept ones.</summary>
    internal sealed class Interceptor : DbCommandInterceptor
    {
        public static Interceptor Instance { get; } = new();

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            if (result is not SqliteCommand { Connection: LentConnection connection } made)
            {
                return result;
            }

            var command = connection.KeptCommands.For(made);
            made.Dispose();
            return command;
        }
    }

    /// <summary>To dispose of it is to give it back.</summary>
    private sealed class KeptCommand(KeptCommands all) : SqliteCommand
    {
        private bool _hasEnded;

        public void End()
        {
            _hasEnded = true;
            Dispose();
        }

        protected override void Dispose(bool disposing)
        {
            if (!disposing || _hasEnded || !all.Keep(this))
            {
                base.Dispose(disposing);
            }
        }
    }
}
