using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>One way by which Maya's pass to the restroom comes to start: what goes before, and the try itself.</summary>
internal abstract class RouteOf(HallWorld world)
{
    protected HallWorld World => world;

    protected PassId? Made { get; set; }

    /// <summary>Whether what goes before took the only place.</summary>
    public virtual bool RestroomIsFull => false;

    /// <summary>Nobody comes back to free a place.</summary>
    public bool PlaceStaysTaken { get; set; }

    public static RouteOf Way(Way way, HallWorld world) => way switch
    {
        Rules.Way.Self => new Asking(world, null),
        Rules.Way.Kiosk => new Asking(world, SchoolOfTests.Room214),
        Rules.Way.Approve => new Approving(world, null),
        Rules.Way.Pin => new Approving(world, PassRoute.Pin),
        Rules.Way.Teacher => new Making(world, []),
        Rules.Way.Bulk => new Making(world, [Lincoln.Student(700, "Other", "Student").Id]),
        Rules.Way.Scheduled => new Planning(world),
        _ => new Waiting(world),
    };

    /// <summary>Everyone has been out once and is back; ten o'clock is one minute past.</summary>
    public async Task Prepare()
    {
        world.School.Add(Lincoln.Student(700, "Other", "Student"));
        var first = await world.Started(Lincoln.Maya, SchoolOfTests.Restroom);
        world.World.Clock.Advance(TimeSpan.FromMinutes(1));
        await world.End(HallWorld.Student(Lincoln.Maya), first);
        await Before();
    }

    /// <summary>Tries; tells what whoever tried is told, null where nobody is.</summary>
    public abstract Task<string?> Try(Actor staff, params IReadOnlyCollection<StartRule> overrides);

    /// <summary>Maya's pass of this route as it is now.</summary>
    public async Task<Pass?> Pass() => Made is { } id ? await world.Pass(id)
        : await world.Reading(db => db.Passes.AsNoTracking().Where(pass => pass.StudentId == Lincoln.Maya.Id && pass.Ticket.StartsWith("the try")).OrderByDescending(pass => pass.Id).FirstOrDefaultAsync());

    protected virtual Task Before() => Task.CompletedTask;

    private sealed class Asking(HallWorld world, RoomId? kiosk) : RouteOf(world)
    {
        public override async Task<string?> Try(Actor staff, params IReadOnlyCollection<StartRule> overrides) =>
            await World.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "the try") { Kiosk = kiosk }) switch
            {
                AskOutcome.Refused refused => refused.ToStudent,
                AskOutcome.InLine => "in line",
                var other => other.ToString(),
            };
    }

    private sealed class Approving(HallWorld world, PassRoute? route) : RouteOf(world)
    {
        protected override async Task Before() =>
            Made = Assert.IsType<AskOutcome.Asked>(await World.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "the try") { AskTeacher = true })).Pass;

        public override async Task<string?> Try(Actor staff, params IReadOnlyCollection<StartRule> overrides) =>
            await World.Act<ApprovePass, AnswerOutcome>(staff, act => act.Approve(Made!.Value, new Approval(Overrides: overrides, Route: route) { Reason = "Their family knows" })) switch
            {
                AnswerOutcome.Refused refused => refused.Because,
                AnswerOutcome.InLine => "in line",
                var other => other.ToString(),
            };
    }

    private sealed class Making(HallWorld world, IReadOnlyCollection<PersonId> others) : RouteOf(world)
    {
        public override async Task<string?> Try(Actor staff, params IReadOnlyCollection<StartRule> overrides)
        {
            var made = await World.Make(staff, new Order([Lincoln.Maya.Id, .. others], SchoolOfTests.Restroom, "the try") { Overrides = overrides, Reason = "Their family knows" });
            // One that may not start does not stop the rest.
            Assert.Equal(1 + others.Count, made.Count);
            return made[0] switch
            {
                MadeOutcome.Refused refused => refused.Because,
                MadeOutcome.InLine => "in line",
                MadeOutcome.Held => "held",
                var other => other.ToString(),
            };
        }
    }

    private sealed class Planning(HallWorld world) : RouteOf(world)
    {
        protected override async Task Before() =>
            Made = Assert.IsType<MadeOutcome.Planned>(Assert.Single(await World.Make(
                HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "the try") { At = World.World.Clock.GetUtcNow().AddMinutes(2) }))).Pass;

        public override async Task<string?> Try(Actor staff, params IReadOnlyCollection<StartRule> overrides)
        {
            await World.Wait(TimeSpan.FromMinutes(2));
            return null;
        }
    }

    private sealed class Waiting(HallWorld world) : RouteOf(world)
    {
        private PassId _taken;

        public override bool RestroomIsFull => true;

        protected override async Task Before()
        {
            World.School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
            var other = World.School.Add(Lincoln.Student(701, "First", "Student"));
            _taken = await World.Started(other, SchoolOfTests.Restroom);
            Made = Assert.IsType<AskOutcome.InLine>(await World.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "the try"))).Pass;
        }

        public override async Task<string?> Try(Actor staff, params IReadOnlyCollection<StartRule> overrides)
        {
            if (!PlaceStaysTaken)
            {
                await World.End(HallActs.Administrator, _taken);
            }

            return null;
        }
    }
}
