using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Live;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Life;

/// <summary>Does each act in the product and in the reference, and puts what they tell side by side.</summary>
internal sealed class LifeWorld(HallWorld world, LifeModel model)
{
    private static readonly StartRule[] Everything = Enum.GetValues<StartRule>();

    private int _tickets;

    public LifeModel Model => model;

    /// <summary>What a run has to come by.</summary>
    public static IReadOnlyList<string> Reached { get; } =
    [
        .. Enum.GetNames<PassStatus>(),
        "Forgotten", nameof(EndedHow.NotRecorded), nameof(EndedHow.Corrected),
        $"{Act.AskRestroom}: done", $"{Act.AskRestroom}: in line", $"{Act.AskRestroom}: Passes are paused at", $"{Act.AskRestroom}: Restroom 2F is close",
        $"{Act.AskRestroom}: You have used your p", $"{Act.AskRestroom}: You were out a short", $"{Act.AskRestroom}: You can't start a pa", $"{Act.AskRestroom}: No passes in the las",
        $"{Act.Approve}: done", $"{Act.Approve}: in line", $"{Act.Accept}: done", $"{Act.MakeAgainstRules}: done", $"{Act.Undo}: done", $"{Act.Extend}: done", $"{Act.Redirect}: done",
    ];

    public static int HowOften(Act act) => act switch
    {
        Act.Wait or Act.AskRestroom => 10,
        Act.WaitSeconds or Act.End or Act.Undo or Act.Limits => 6,
        Act.AskNurse or Act.Accept or Act.Approve or Act.AskTeacher => 4,
        Act.Thaw or Act.Resume or Act.Open or Act.PlanByStaff or Act.EndByStaff or Act.Correct => 3,
        Act.Freeze or Act.Close or Act.WaitLong => 1,
        _ => 2,
    };

    public async Task Begin() => await Rules(limited: false);

    public async Task Finish()
    {
        await EmptyLines();
        await world.Wait(TimeSpan.FromMinutes(90));
        await EmptyLines();
        await world.Thaw();
        foreach (var room in new[] { SchoolOfTests.Room214, new RoomId(6) })
        {
            await world.Resume(HallActs.Administrator, room);
        }

        world.School.Change(SchoolOfTests.Restroom, room => room with { Closed = null });
    }

    private async Task EmptyLines()
    {
        foreach (var pass in await world.Reading(db => db.Passes.Where(pass => pass.Status == PassStatus.InLine || pass.Status == PassStatus.Offered).Select(pass => pass.Id).ToListAsync()))
        {
            await world.Withdraw(HallActs.Administrator, pass);
        }
    }

    public async Task<(string Expected, string Told)> Take(LifeStudent student, Act act, int number) => act switch
    {
        Act.AskRestroom => (model.Ask(student, SchoolOfTests.Restroom), await Ask(student, new Wish(SchoolOfTests.Restroom, Ticket()))),
        Act.AskAtKiosk => (model.Ask(student, SchoolOfTests.Restroom), await Ask(student, new Wish(SchoolOfTests.Restroom, Ticket()) { Kiosk = student.Room })),
        Act.AskNurse => (model.Ask(student, SchoolOfTests.Nurse), await Ask(student, new Wish(SchoolOfTests.Nurse, Ticket()))),
        Act.AskTeacher => (model.Ask(student, SchoolOfTests.Restroom, teacher: true), await Ask(student, new Wish(SchoolOfTests.Restroom, Ticket()) { AskTeacher = true })),
        Act.AskUrgently => (model.Ask(student, SchoolOfTests.Restroom, urgent: true), await Ask(student, new Wish(SchoolOfTests.Restroom, Ticket()) { Urgent = true })),
        Act.AskLater => (model.AskLater(student, number * 3), await Ask(student, new Wish(SchoolOfTests.Library, Ticket()) { At = model.Now.AddMinutes(number * 3) })),
        Act.PlanByStaff => (model.Plan(student, number), await Make(student, new Order([student.Person.Id], SchoolOfTests.Library, Ticket()) { At = model.Now.AddMinutes(number), Declinable = true })),
        Act.MakeForNurse => (model.Make(student, SchoolOfTests.Nurse, false), await Make(student, new Order([student.Person.Id], SchoolOfTests.Nurse, Ticket()))),
        Act.MakeForRestroom => (model.Make(student, SchoolOfTests.Restroom, false), await Make(student, new Order([student.Person.Id], SchoolOfTests.Restroom, Ticket()))),
        Act.MakeAgainstRules => (model.Make(student, SchoolOfTests.Restroom, true), await Make(student, new Order([student.Person.Id], SchoolOfTests.Restroom, Ticket()) { Overrides = Everything })),
        Act.Wait => await Time(TimeSpan.FromMinutes(number)),
        Act.WaitSeconds => await Time(TimeSpan.FromSeconds(number * 5)),
        Act.WaitLong => await Time(TimeSpan.FromMinutes(20 + number)),
        Act.Freeze or Act.Thaw or Act.Pause or Act.Resume or Act.Close or Act.Open or Act.Limits or Act.NoLimits => await OfSchool(student, act),
        _ when student.Last is { Id: { } id } pass => await OnPass(pass, id, act, number),
        _ => ("nothing", "nothing"),
    };

    private async Task<(string, string)> OnPass(LifePass pass, PassId id, Act act, int number)
    {
        var (student, staff) = (HallWorld.Student(pass.Student.Person), HallActs.Administrator);
        var other = pass.To == SchoolOfTests.Nurse ? SchoolOfTests.Restroom : SchoolOfTests.Nurse;
        var (expected, outcome) = act switch
        {
            Act.Approve => (model.Approve(pass, pass.To, false), await world.Approve(staff, id)),
            Act.ApproveAgainstRules => (model.Approve(pass, pass.To, true), await world.Approve(staff, id, overrides: Everything)),
            Act.SendToRestroom => (model.Approve(pass, SchoolOfTests.Restroom, false), await world.Approve(staff, id, instead: SchoolOfTests.Restroom)),
            Act.SayUrgent => (LifeModel.SayUrgent(pass), await world.Act<MakeUrgent, AnswerOutcome>(student, urgent => urgent.Say(id))),
            Act.Deny => (LifeModel.Deny(pass), await world.Deny(staff, id)),
            Act.Withdraw => (LifeModel.Withdraw(pass), await world.Withdraw(student, id)),
            Act.Decline => (LifeModel.Decline(pass), await world.Act<DeclineAppointment, AnswerOutcome>(student, decline => decline.Decline(id, null))),
            Act.Accept => (model.Accept(pass), await world.Accept(pass.Student.Person, id)),
            Act.End => (model.End(pass, byStaff: false), await world.End(student, id)),
            Act.EndByStaff => (model.End(pass, byStaff: true), await world.End(staff, id)),
            Act.Extend => (model.Extend(pass, number), await world.Act<ChangePass, AnswerOutcome>(staff, change => change.Extend(id, number))),
            Act.Redirect => (model.Redirect(pass, other), await world.Act<ChangePass, AnswerOutcome>(staff, change => change.Redirect(id, other, null))),
            Act.Correct => (LifeModel.Correct(pass), await world.Act<CorrectPass, AnswerOutcome>(staff, correct => correct.Back(id))),
            _ => (model.Undo(pass), await world.Act<CorrectPass, AnswerOutcome>(staff, correct => correct.Undo(id))),
        };
        model.Move();
        return (expected, outcome switch
        {
            AnswerOutcome.Done => LifeModel.Done,
            AnswerOutcome.InLine => LifeModel.InLine,
            AnswerOutcome.Planned => LifeModel.Planned,
            AnswerOutcome.Refused { Because: var because } when because.EndsWith("keeps the place in line.", StringComparison.Ordinal) => LifeModel.NoPlace,
            AnswerOutcome.Refused refused => Tell(refused.Because),
            AnswerOutcome.TooLate late => late.HowItIs,
            _ => outcome.ToString(),
        });
    }

    private async Task<(string, string)> OfSchool(LifeStudent student, Act act)
    {
        switch (act)
        {
            case Act.Freeze:
                await world.Freeze();
                if (!model.Rules.Frozen)
                {
                    model.TakeOffersBack();
                }

                model.Rules.Frozen = true;
                return ("", "");
            case Act.Thaw when model.Rules.Frozen:
                await world.Thaw();
                model.Rules.Frozen = false;
                break;
            case Act.Thaw:
                await world.Thaw();
                return ("", "");
            case Act.Pause:
                await world.Pause(HallActs.Administrator, student.Room);
                if (model.Rules.PausedRooms.Add(student.Room))
                {
                    model.TakeOffersBack(student.Room);
                }

                break;
            case Act.Resume:
                await world.Resume(HallActs.Administrator, student.Room);
                model.Rules.PausedRooms.Remove(student.Room);
                break;
            case Act.Close or Act.Open:
                model.Rules.RestroomClosed = act == Act.Close;
                world.School.Change(SchoolOfTests.Restroom, room => room with { Closed = act == Act.Close ? "flooded" : null });
                // Where nobody waits, the sweep would notice only when somebody does: a look that the reference knows nothing of.
                if (model.Passes.Any(pass => pass.Status is PassStatus.InLine or PassStatus.Offered or PassStatus.Held))
                {
                    world.World.Services.GetRequiredService<Topics>().Bump(RoomsTopics.Of(Lincoln.High.Id));
                }

                await world.Sweep();
                // What a taken back end left due is settled in the same round.
                model.Wait(TimeSpan.Zero);
                break;
            default:
                await Rules(act == Act.Limits);
                break;
        }

        model.Move();
        return ("", "");
    }

    private async Task<(string, string)> Time(TimeSpan time)
    {
        await Wait(time);
        return ("", "");
    }

    private async Task Wait(TimeSpan time)
    {
        model.Wait(time);
        await world.Wait(time);
    }

    private Task Rules(bool limited)
    {
        (model.Rules.Limited, model.Rules.WithPause) = (limited, limited);
        return world.SetRules(rules => rules with
        {
            MostOut = LifeRules.MostOut,
            LineClears = limited ? LineClears.EveryBell : LineClears.EndOfDay,
            LastMinutes = limited ? LifeRules.LastMinutes : 0,
            DailyLimit = limited ? LifeRules.DailyLimit : null,
            PauseMinutes = limited ? LifeRules.PauseMinutes : 0,
        });
    }

    private async Task<string> Ask(LifeStudent student, Wish wish)
    {
        var outcome = await world.Ask(student.Person, wish);
        Know(student, outcome switch
        {
            AskOutcome.Started started => started.Pass,
            AskOutcome.Asked asked => asked.Pass,
            AskOutcome.InLine line => line.Pass,
            _ => null,
        });
        return outcome switch
        {
            AskOutcome.Started or AskOutcome.Asked => LifeModel.Done,
            AskOutcome.InLine => LifeModel.InLine,
            AskOutcome.Refused refused => refused.ToStudent,
            _ => outcome.ToString(),
        };
    }

    private async Task<string> Make(LifeStudent student, Order order)
    {
        var made = Assert.Single(await world.Make(HallActs.Administrator, order));
        Know(student, made switch
        {
            MadeOutcome.Started started => started.Pass,
            MadeOutcome.InLine line => line.Pass,
            MadeOutcome.Planned planned => planned.Pass,
            _ => null,
        });
        return made switch
        {
            MadeOutcome.Started => LifeModel.Done,
            MadeOutcome.InLine => LifeModel.InLine,
            MadeOutcome.Planned => LifeModel.Planned,
            MadeOutcome.Refused refused => Tell(refused.Because),
            _ => made.ToString(),
        };
    }

    /// <summary>The reference has made its pass already; this is the one of the product.</summary>
    private static void Know(LifeStudent student, PassId? id)
    {
        if (id is not null && student.Last is { Id: null } last)
        {
            last.Id = id;
        }
    }

    // Who paused passes and when is a matter of its own tests.
    private static string Tell(string because) => because.StartsWith("Dana Park paused passes", StringComparison.Ordinal) ? "frozen" : because;

    private string Ticket() => $"{model.Students[0].Person.Id} {_tickets++}";
}
