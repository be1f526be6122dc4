using SmartPass.Passes.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Line;

/// <summary>A restroom with one place, and those who wait for it.</summary>
public abstract class LineWorld : HallWorld
{
    internal List<PersonFacts> Students { get; } = [];

    internal async Task<IReadOnlyList<PassId>> OneOutOthersInLine(int others)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        Students.AddRange(Enumerable.Range(1000, others + 1).Select(id => School.Add(Lincoln.Student(id, "Student", $"{id}"))));
        var passes = new List<PassId> { await Started(Students[0], SchoolOfTests.Restroom) };
        foreach (var student in Students.Skip(1))
        {
            passes.Add(await this.InLine(student, SchoolOfTests.Restroom));
            World.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return passes;
    }
}
