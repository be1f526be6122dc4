using System.Globalization;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Wire;

/// <summary>A student at their first screen: one tap to go, one tap to be back.</summary>
internal sealed class Student(Someone who, Client client) : IDisposable
{
    public Someone Who => who;

    public Client Client => client;

    /// <summary>Opens the first screen, as one does once a day.</summary>
    public Task<string> Open() => client.Open($"/{who.School}/now");

    /// <summary>One tap on a place.</summary>
    public async Task<Tap> Go(long room)
    {
        var answer = await client.Press(string.Create(CultureInfo.InvariantCulture, $"/{who.School}/ask?to={room}&ticket={Guid.NewGuid():n}"));
        return answer switch
        {
            { Status: 200, Body.Length: 0 } => Tap.Granted,
            { Status: 200 or 204 or 400 } => Tap.Refused,
            _ => throw new InvalidOperationException($"The tap of {who.Id} answered {answer.Status}: {answer.Head}"),
        };
    }

    /// <summary>"I'm back".</summary>
    public async Task Back(long pass)
    {
        var answer = await client.Press(string.Create(CultureInfo.InvariantCulture, $"/{who.School}/passes/{pass}/end"));
        if (answer.Status != 204)
        {
            throw new InvalidOperationException($"The end of pass {pass} answered {answer.Status}: {answer.Head}");
        }
    }

    /// <summary>The pass this student is out on, from the database: the screen would tell, and cost a page that is not what is measured.</summary>
    public long? PassOut(SqliteCommand outNow)
    {
        outNow.Parameters["$student"].Value = who.Id;
        return outNow.ExecuteScalar() as long?;
    }

    public static SqliteCommand OutNow(SqliteConnection db)
    {
        var command = db.CreateCommand();
        command.CommandText = "SELECT Id FROM Passes_Pass WHERE StudentId = $student AND Status = 'Active'";
        command.Parameters.AddWithValue("$student", 0L);
        return command;
    }

    public void Dispose() => client.Dispose();
}

/// <summary>What a tap came to.</summary>
internal enum Tap
{
    /// <summary>Out, asked for or in line.</summary>
    Granted,

    /// <summary>A rule said no.</summary>
    Refused,
}
