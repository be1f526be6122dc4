using SmartPass.Passes.Acts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Concurrency;

public sealed class CapacityTests : HallWorld
{
    [Fact]
    public async Task Two_hundred_who_tap_at_once_for_four_places_make_exactly_four_passes()
    {
        var students = Enumerable.Range(1000, 200).Select(id => School.Add(Lincoln.Student(id, "Student", $"{id}"))).ToList();

        var outcomes = await Task.WhenAll(students.Select(student => Task.Run(() => Ask(student, SchoolOfTests.Restroom))));

        Assert.Equal(4, outcomes.Count(outcome => outcome is AskOutcome.Started));
        Assert.Equal(196, outcomes.Count(outcome => outcome is AskOutcome.InLine));
        Assert.Equal(4, (await Hall()).Out.Count);
    }

    [Fact]
    public async Task Thirty_taps_of_one_student_make_one_pass()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() => Ask(Lincoln.Maya, SchoolOfTests.Restroom))));

        Assert.Single(outcomes, outcome => outcome is AskOutcome.Started);
        Assert.Equal(29, outcomes.Count(outcome => outcome is AskOutcome.Refused));
    }

    [Fact]
    public async Task One_form_sent_many_times_at_once_is_one_pass()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Ask(Lincoln.Maya, SchoolOfTests.Restroom, ticket: "one form"))));

        Assert.Single(outcomes.OfType<AskOutcome.Started>().Select(started => started.Pass).Distinct());
        Assert.Equal(20, outcomes.Length);
    }
}
