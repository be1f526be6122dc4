using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SmartPass.Platform.Data;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests;

/// <summary>The app as a process of its own that is killed without warning.</summary>
public sealed partial class KillTests : IDisposable
{
    private readonly string _folder = Site.NewFolder();
    private readonly List<Process> _started = [];

    [Fact]
    public async Task A_roster_import_that_is_killed_changes_nothing_and_can_be_run_again()
    {
        var roster = Town.SampleRoster(_folder, schools: 6, students: 9000);
        var untouched = await Finish(Start(["import-roster", roster, "--data", Path.Combine(_folder, "untouched")]));
        var data = Path.Combine(_folder, "data");
        var killed = Start(["import-roster", roster, "--data", data]);
        var writing = await Until(killed, line => line.Contains("apply", StringComparison.OrdinalIgnoreCase) || line.Contains("writ", StringComparison.OrdinalIgnoreCase));
        killed.Kill();
        await killed.WaitForExitAsync();

        Assert.True(writing, "It was done before it could be killed.");
        Assert.DoesNotContain("added 0,", untouched);
        Assert.Equal(untouched, await Finish(Start(["import-roster", roster, "--data", data])));
        Assert.StartsWith("added 0, changed 0, removed 0", await Finish(Start(["import-roster", roster, "--data", data])));
    }

    [Fact]
    public async Task A_pass_that_was_answered_is_there_after_a_kill()
    {
        var data = Path.Combine(_folder, "data");
        var town = await Town.Build(data, realTime: true);
        var name = town.People(Town.Lincoln, "Grade 9").First();
        var (user, code) = town.CodeOf(Town.Lincoln, "Grade 9", name);
        await town.Site.Stop();

        var (server, address) = await Serve(data);
        using (var student = await SignIn(address, (user, code)))
        {
            await student.Press("Restroom 1F");
            Assert.Contains("I'm back", student.Page.Words);
        }

        server.Kill();
        await server.WaitForExitAsync();
        (_, address) = await Serve(data);
        using var again = new Visitor(address);
        await again.Open("/sign-in");
        await again.Press("Sign in", ("Name", user), ("Password", "green apples fall slowly"));
        Assert.Contains("I'm back", again.Page.Words);
    }

    [Fact]
    public async Task A_refusal_that_was_answered_is_in_the_log_after_a_kill()
    {
        var data = Path.Combine(_folder, "data");
        var town = await Town.Build(data, realTime: true);
        var names = town.People(Town.Lincoln, "Grade 9").Take(2).ToList();
        var users = names.Select(name => town.CodeOf(Town.Lincoln, "Grade 9", name)).ToList();
        using (var office = await town.SignInWhoSees(Town.Lincoln, "Board"))
        {
            await office.Open($"{Town.Lincoln}/encounters/new");
            await office.Press("Save the group", ("Group.Name", "Kept apart"), ("Who.List", string.Join('\n', names)));
        }

        await town.Site.Stop();
        var (server, address) = await Serve(data);
        using var other = await SignIn(address, users[1]);
        await other.Press("Restroom 1F");
        using var student = await SignIn(address, users[0]);
        var now = student.Page;

        var answered = 0;
        var taps = Enumerable.Range(0, 40).Select(async number =>
        {
            try
            {
                using var answer = await student.Send(Visitor.Pressing(now, "Restroom 1F"));
                if ((int)answer.StatusCode < 400 && Interlocked.Increment(ref answered) == 10)
                {
                    server.Kill();
                }
            }
            catch (HttpRequestException)
            {
                // Killed before it answered.
            }
        }).ToList();
        await Task.WhenAll(taps);
        await server.WaitForExitAsync();

        Assert.True(answered >= 10, "It was killed too early.");
        Assert.InRange(Refusals(data), answered, 40);
        (_, address) = await Serve(data);
        var logged = 0L;
        using var asking = new Visitor(address);
        for (var look = 0; look < 2_000 && logged < Refusals(data); look++)
        {
            await asking.Open("/health/ready");
            logged = Tries(data);
        }

        Assert.Equal(Refusals(data), logged);
    }

    private static long Refusals(string data) => Number(data, """SELECT COUNT(*) FROM "Passes_History" WHERE "Kind" = 'Refused' AND json_extract("Data", '$.Rule') = 8""");

    private static long Tries(string data) => Number(data, """SELECT COALESCE(SUM("Tries"), 0) FROM "EncounterPrevention_Entry" """);

    private static long Number(string data, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={new DataFolder(data).Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static async Task<Visitor> SignIn(Uri address, (string User, string Code) who)
    {
        var student = new Visitor(address);
        await student.Open("/start");
        await student.Press("Go on", ("Name", who.User), ("Code", who.Code));
        await student.Press("Keep it and sign in", ("Password", "green apples fall slowly"), ("Again", "green apples fall slowly"));
        await student.Open($"{Town.Lincoln}/now/where");
        await student.Press("I am here", ("Class", ""), ("Room", student.Page.Document.QuerySelector("select[name=Room] option:nth-of-type(2)")!.GetAttribute("value")!));
        return student;
    }

    public void Dispose()
    {
        foreach (var process in _started)
        {
            if (!process.HasExited)
            {
                process.Kill();
                process.WaitForExit();
            }

            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<bool> Until(Process process, Func<string, bool> found)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (found(line))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<string> Finish(Process process)
    {
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd().Split('\n')[^1];
    }

    private async Task<(Process Process, Uri Address)> Serve(string data)
    {
        var server = Start(["--data", data, "--urls", "http://127.0.0.1:0"]);
        Uri? address = null;
        Assert.True(await Until(server, line => Listening().Match(line) is { Success: true } said && Uri.TryCreate(said.Groups[1].Value, UriKind.Absolute, out address)), "The server did not start.");
        _ = server.StandardOutput.ReadToEndAsync();
        return (server, address!);
    }

    [GeneratedRegex("Now listening on: (http://[0-9.:]+)")]
    private static partial Regex Listening();

    private Process Start(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SmartPass.Web.dll"), .. words]) { RedirectStandardOutput = true };
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var process = Process.Start(start)!;
        _started.Add(process);
        return process;
    }
}
