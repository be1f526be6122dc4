using SmartPass.Platform.Data;
using SmartPass.Roster;
using SmartPass.Web.Demo;
using SmartPass.Web.Start;

var line = CommandLine.Read(args);
if (line.Command is not null)
{
    return await RosterCommands.Run(line.Command, line.Words, line.Data);
}

try
{
    await using var app = SmartPassApp.Build(line);
    await SmartPassApp.Prepare(app);
    await app.RunAsync();
    return 0;
}
catch (Exception wrongFolder) when (wrongFolder is DataFolderInUseException or NoDemoFolderException)
{
    await Console.Error.WriteLineAsync(wrongFolder.Message);
    return 1;
}
