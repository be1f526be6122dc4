namespace SmartPass.Testing;

/// <summary>Counts what one piece of work asks the database, whatever else runs beside it.</summary>
public sealed class CommandsOf : IDisposable
{
    private static readonly AsyncLocal<CommandsOf?> Current = new();
    private readonly CommandListener _listener;
    private int _commands;

    /// <param name="about">What the commands contain that are counted; all of them without.</param>
    public CommandsOf(string about = "") => _listener = new CommandListener(command =>
    {
        if (Current.Value == this && command.CommandText.Contains(about, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _commands);
        }
    });

    public int Commands => _commands;

    public async Task<T> Count<T>(Func<Task<T>> work)
    {
        Current.Value = this;
        return await work();
    }

    public void Dispose() => _listener.Dispose();
}
