using CsCheck;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Concurrency;

/// <summary>Whatever students, teachers and the clock do in any order, the hall and what everyone is told are what a plain model of the rules says.</summary>
public sealed class HallModelTests : HallWorld
{
    private const int Places = 2;

    private static readonly Actor Rivera = Teacher(Lincoln.Rivera);

    private static readonly Gen<(int Student, Act Act, int Minutes)> Step = Gen.Select(
        Gen.Int[0, 4],
        Gen.Frequency(
            (4, Gen.Const(Act.AskRestroom)), (4, Gen.Const(Act.AskNurse)), (2, Gen.Const(Act.Approve)), (2, Gen.Const(Act.SendToRestroom)),
            (1, Gen.Const(Act.Deny)), (1, Gen.Const(Act.Withdraw)), (2, Gen.Const(Act.End)), (5, Gen.Const(Act.Wait))),
        Gen.Int[1, 6]);

    /// <summary>What the sequences have to come by, or they prove nothing.</summary>
    private static readonly HashSet<string> Reached =
    [
        $"AskRestroom: {HallModel.Done}", $"AskRestroom: {HallModel.FullToStudent}", $"AskRestroom: {HallModel.AlreadyOut}", $"AskRestroom: {HallModel.AlreadyAsking}",
        $"AskNurse: {HallModel.Done}", $"AskNurse: {HallModel.AlreadyOut}", $"AskNurse: {HallModel.AlreadyAsking}",
        $"Approve: {HallModel.Done}", $"SendToRestroom: {HallModel.Done}", $"SendToRestroom: {HallModel.FullToStaff}",
        $"Deny: {HallModel.Done}", $"Withdraw: {HallModel.Done}", $"End: {HallModel.Done}",
        "Lapsed", "Overtime", "Forgotten", "End not recorded",
    ];

    private readonly HashSet<string> _seen = [];
    private int _people = 5000;

    private enum Act
    {
        AskRestroom,
        AskNurse,
        Approve,
        SendToRestroom,
        Deny,
        Withdraw,
        End,
        Wait,
    }

    [Fact]
    public async Task Any_sequence_of_acts_leaves_the_hall_that_the_rules_allow()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = Places });
        // Chance may leave something out of a few sequences; of ten times as many it cannot.
        for (var some = 0; some < 10 && !Reached.IsSubsetOf(_seen); some++)
        {
            await Step.Array[40, 60].SampleAsync(Run, iter: 15, threads: 1);
        }

        Assert.Subset(_seen, Reached);
    }

    private async Task Run((int Student, Act Act, int Minutes)[] steps)
    {
        var model = new HallModel(Places, World.Clock.GetUtcNow(), Enumerable.Range(_people += 10, 5).Select(id => School.Add(Lincoln.Student(id, "Student", $"{id}"))));
        try
        {
            foreach (var (student, act, minutes) in steps)
            {
                await Take(model, model.Students[student], act, minutes);
                await Agree(model);
            }
        }
        finally
        {
            // The next sequence starts with an empty hall.
            await Wait(model, 60);
        }

        await Agree(model);
    }

    private async Task Take(HallModel model, HallModel.Modelled student, Act act, int minutes)
    {
        if (act == Act.Wait)
        {
            await Wait(model, minutes);
            return;
        }

        if (act is Act.AskRestroom or Act.AskNurse)
        {
            var (expected, to) = act == Act.AskRestroom ? (model.AskRestroom(student), SchoolOfTests.Restroom) : (model.AskNurse(student), SchoolOfTests.Nurse);
            Same(act, expected, Told(await Ask(student.Person, to), student));
        }
        else if (student.Pass is { } pass)
        {
            var (expected, outcome) = act switch
            {
                Act.Approve => (model.Approve(student, toRestroom: false), await Approve(Rivera, pass)),
                Act.SendToRestroom => (model.Approve(student, toRestroom: true), await Approve(Rivera, pass, instead: SchoolOfTests.Restroom)),
                Act.Deny => (HallModel.Deny(student), await Deny(Rivera, pass)),
                Act.Withdraw => (HallModel.Withdraw(student), await Withdraw(Student(student.Person), pass)),
                _ => (HallModel.End(student), await End(Student(student.Person), pass)),
            };
            Same(act, expected, Told(outcome));
        }
    }

    private async Task Wait(HallModel model, int minutes)
    {
        model.Wait(minutes);
        World.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await Sweep();
    }

    private async Task Agree(HallModel model)
    {
        var hall = await Hall();
        var having = model.Students.Where(student => student.Pass is not null).ToList();
        Assert.Equal(Sorted(having.Where(student => student.Status == PassStatus.Active).Select(student => student.Pass!.Value)), Sorted(hall.Out.Select(pass => pass.Id)));
        Assert.Equal(model.Taken, hall.PlacesTaken(SchoolOfTests.Restroom));

        var ids = having.Select(student => student.Pass!.Value).ToList();
        var rows = (await Reading(db => db.Passes.AsNoTracking().Where(pass => ids.Contains(pass.Id)).ToListAsync())).ToDictionary(pass => pass.Id);
        foreach (var student in having)
        {
            var pass = rows[student.Pass!.Value];
            Assert.Equal(
                (student.Status, student.Overtime, student.EndRecorded, student.ToRestroom),
                (pass.Status, pass.Overtime, pass.TimeOut is not null, pass.ToId == SchoolOfTests.Restroom));
            Note(student.Status == PassStatus.Lapsed, "Lapsed");
            Note(student.Overtime, "Overtime");
            Note(model.IsForgotten(student), "Forgotten");
            Note(student is { Status: PassStatus.Ended, EndRecorded: false }, "End not recorded");
        }
    }

    private void Same(Act act, string expected, string told)
    {
        Assert.Equal($"{act}: {expected}", $"{act}: {told}");
        _seen.Add($"{act}: {told}");
    }

    private void Note(bool isSo, string what)
    {
        if (isSo)
        {
            _seen.Add(what);
        }
    }

    private static string Told(AskOutcome outcome, HallModel.Modelled student)
    {
        student.Pass = outcome switch { AskOutcome.Started started => started.Pass, AskOutcome.Asked asked => asked.Pass, _ => student.Pass };
        return outcome switch
        {
            AskOutcome.Started or AskOutcome.Asked => HallModel.Done,
            AskOutcome.Refused refused => refused.ToStudent,
            _ => outcome.ToString(),
        };
    }

    private static string Told(AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Done => HallModel.Done,
        AnswerOutcome.Refused refused => refused.Because,
        AnswerOutcome.TooLate late => late.HowItIs,
        AnswerOutcome.NotYours => HallModel.NotYours,
        _ => outcome.ToString(),
    };

    private static IEnumerable<long> Sorted(IEnumerable<PassId> passes) => passes.Select(pass => pass.Value).Order();
}
