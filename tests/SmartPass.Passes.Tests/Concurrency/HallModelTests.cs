using CsCheck;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Concurrency;

/// <summary>Whatever students, teachers and the clock do in any order, the hall is what a plain model of the rules says.</summary>
public sealed class HallModelTests : HallWorld
{
    private static readonly Gen<(int Student, int Act)> Step = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4]);

    [Fact]
    public async Task Any_sequence_of_acts_leaves_the_hall_that_the_rules_allow()
    {
        var next = 5000;
        await Step.Array[1, 40].SampleAsync(async steps =>
        {
            var students = Enumerable.Range(Interlocked.Add(ref next, 10), 6).Select(id => School.Add(Lincoln.Student(id, "Student", $"{id}"))).ToArray();
            await Run(students, steps);
        }, iter: 15, threads: 1);
    }

    private async Task Run(PersonFacts[] students, (int Student, int Act)[] steps)
    {
        var active = new Dictionary<PersonFacts, (PassId Id, DateTimeOffset Due)>();
        var asking = new Dictionary<PersonFacts, PassId>();
        foreach (var (index, act) in steps)
        {
            var student = students[index];
            switch (act)
            {
                case 0:
                    var places = active.Values.Count(pass => World.Clock.GetUtcNow() < pass.Due + Passes.Contracts.Hall.ForgottenAfter);
                    var outcome = await Ask(student, SchoolOfTests.Restroom);
                    var may = !active.ContainsKey(student) && !asking.ContainsKey(student) && places < 4;
                    Assert.Equal(may, outcome is AskOutcome.Started);
                    if (outcome is AskOutcome.Started started)
                    {
                        active[student] = (started.Pass, World.Clock.GetUtcNow().AddMinutes(5));
                    }

                    break;
                case 1 when !active.ContainsKey(student) && !asking.ContainsKey(student):
                    asking[student] = await Asked(student, SchoolOfTests.Nurse);
                    break;
                case 2 when asking.Remove(student, out var request):
                    Assert.IsType<AnswerOutcome.Done>(await Deny(Teacher(Lincoln.Rivera), request));
                    break;
                case 3 when active.Remove(student, out var pass):
                    Assert.IsType<AnswerOutcome.Done>(await End(Student(student), pass.Id));
                    break;
                case 4:
                    World.Clock.Advance(TimeSpan.FromSeconds(20));
                    await Sweep();
                    break;
                default:
                    break;
            }

            var hall = await Hall();
            Assert.Equal(active.Values.Select(pass => pass.Id).Order(Comparer<PassId>.Create((a, b) => a.Value.CompareTo(b.Value))),
                hall.Out.Select(pass => pass.Id).Order(Comparer<PassId>.Create((a, b) => a.Value.CompareTo(b.Value))));
        }

        foreach (var (student, pass) in active)
        {
            await End(Student(student), pass.Id);
        }

        foreach (var (student, request) in asking)
        {
            await Withdraw(Student(student), request);
        }
    }
}
