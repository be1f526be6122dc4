using CsCheck;
using Microsoft.EntityFrameworkCore;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Life;

/// <summary>Whatever students, staff, rules and the clock do in any order, every pass stands as a plain reference says, everyone is told what it says, and lines are fair. SMARTPASS_MODEL_STEPS asks for so many steps by chance.</summary>
public sealed class LifeTests : HallWorld
{
    private const int UsualLives = 50;
    private const int StepsInARow = 50;
    private const int Students = 5;

    private static readonly RoomId Room215 = new(6);

    private static readonly Gen<(int Student, Act Act, int Number)[]> Steps = Gen.Select(
        Gen.Int[0, Students - 1],
        Gen.Frequency([.. Enum.GetValues<Act>().Select(act => (LifeWorld.HowOften(act), Gen.Const(act)))]),
        Gen.Int[1, 8]).Array[StepsInARow];

    private readonly HashSet<string> _seen = [];
    private int _people = 5000;

    [Fact]
    public async Task Any_life_is_the_life_the_rules_allow()
    {
        School.Bells = LifeRules.Slot;
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = LifeRules.RestroomPlaces });
        School.Change(SchoolOfTests.Nurse, room => room with { CountsTowardLimit = false });
        School.Change(SchoolOfTests.Library, room => room with { CountsTowardLimit = false, TimeLimit = 5 });
        School.RoomsById[Room215] = SchoolOfTests.Room(6, "Room 215", RoomKind.Classroom, ApprovalRule.RoomStaff, null, Lincoln.Rivera.Id) with { Number = "215", MostOut = LifeRules.MostOutOf215 };
        School.ClassOf = student => student.Value % 2 == 0 ? SchoolOfTests.BiologyFacts : SchoolOfTests.BiologyFacts with { Id = new ClassId(32), Location = "215" };

        if (int.TryParse(Environment.GetEnvironmentVariable("SMARTPASS_MODEL_STEPS"), out var steps))
        {
            await Steps.SampleAsync(Run, iter: steps / StepsInARow, threads: 1);
            return;
        }

        for (var life = 0U; life < UsualLives; life++)
        {
            await Run(Steps.Generate(new PCG(life, 2029), null, out _));
        }

        // What the lives do not come by, they do not prove.
        Assert.Empty(LifeWorld.Reached.Except(_seen));
    }

    private async Task Run((int Student, Act Act, int Number)[] steps)
    {
        _people += 10;
        var students = Enumerable.Range(_people, Students).Select(id => new LifeStudent(School.Add(Lincoln.Student(id, "Student", $"{id}")), id % 2 == 0 ? SchoolOfTests.Room214 : Room215)).ToList();
        students[0].KeepFrom(students[1]);
        Apart.Keep(students[0].Person, students[1].Person);
        var told = new List<string>();
        var world = new LifeWorld(this, new LifeModel(students, World.Clock.GetUtcNow()));
        await world.Begin();
        var fair = new FairLines(this);
        try
        {
            foreach (var (student, act, number) in steps)
            {
                var (expected, heard) = await world.Take(students[student], act, number);
                told.Add($"{world.Model.Now:HH:mm:ss} {student} {act} {number}: {heard}");
                Assert.True(expected == heard, $"Expected: {expected}\n{string.Join('\n', told)}");
                _seen.Add($"{act}: {(heard.Length > 20 ? heard[..20] : heard)}");
                await Agree(world.Model, told);
                await fair.Check(world.Model, told);
            }
        }
        finally
        {
            // The next sequence starts with an empty hall and no rules.
            await world.Finish();
        }
    }

    private async Task Agree(LifeModel model, IReadOnlyList<string> told)
    {
        var ids = model.Passes.Where(pass => pass.Id is not null).Select(pass => pass.Id!.Value).ToList();
        var rows = (await Reading(db => db.Passes.AsNoTracking().Where(pass => ids.Contains(pass.Id)).ToListAsync())).ToDictionary(pass => pass.Id);
        Assert.Equal(model.Passes.Count, rows.Count);
        foreach (var pass in model.Passes)
        {
            var row = rows[pass.Id!.Value];
            var expected = (pass.Status, pass.To, pass.NextAt, pass.StartedAt, pass.Overtime, pass.Forgotten, pass.How, pass.EndedAt, pass.Escalated, pass.Reminded, pass.Urgent, pass.GoesFirst);
            var actual = (row.Status, row.ToId, row.NextAt, row.StartedAt, row.Overtime, row.Forgotten, row.Ending?.How, row.Ending?.At, row.Escalated, row.Reminded, row.Urgent, row.GoesFirst);
            Assert.True(expected == actual, $"Pass of {pass.Student.Person.Name}\nExpected: {expected}\nActual:   {actual}\n{string.Join('\n', told)}");
            _seen.Add(pass.Status.ToString());
            _seen.Add(pass.How?.ToString() ?? "");
            _seen.Add(pass.Forgotten ? "Forgotten" : "");
        }
    }
}
