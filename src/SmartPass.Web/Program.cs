using SmartPass.Platform.Data;
using SmartPass.Roster;
using SmartPass.Web.Start;

try
{
    var line = CommandLine.Read(args);
    if (line.Command is not null)
    {
        return await RosterCommands.Run(line.Command, line.Words, line.Data);
    }

    await using var app = SmartPassApp.Build(line);
    await SmartPassApp.Prepare(app);
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is StartRefusedException or IOException or UnauthorizedAccessException)
{
    // A folder that cannot be used, an address that is taken: who started it needs the reason, not the stack.
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
