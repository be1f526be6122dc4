using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Demo;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Demo;

public sealed class HallwayLifeTests
{
    private const int Steps = 240;

    [Fact]
    public async Task The_day_goes_on_within_the_rules_and_leaves_the_visitor_alone()
    {
        await using var school = await DemoWorld.Open();
        var (most, requests) = (0, 0);
        for (var step = 0; step < Steps; step++)
        {
            await school.Step();
            var hall = await school.Hall();
            Assert.Equal(hall.Out.Count, hall.Out.Select(pass => pass.Student).Distinct().Count());
            Assert.All(school.Rooms.Where(room => room.Capacity is not null), room => Assert.InRange(hall.PlacesTaken(room.Id), 0, room.Capacity!.Value));
            (most, requests) = (Math.Max(most, hall.Out.Count), Math.Max(requests, await school.Waiting()));
        }

        var events = await school.Events();
        Assert.InRange(most, 8, 25);
        Assert.True(requests > 0);
        Assert.Contains(events, happened => happened.Kind == PassEventKind.Ended);
        Assert.Contains(events, happened => happened.Kind == PassEventKind.Overtime);
        Assert.DoesNotContain(events, happened => happened.Student == Lincoln.Maya.Id);
    }

    [Fact]
    public async Task A_visitor_who_is_the_teacher_has_a_minute_to_answer_first()
    {
        await using var school = await DemoWorld.Open();
        await school.Step(Steps);

        var events = await school.Events();
        var answers = events.Where(happened => happened.By == Lincoln.Rivera.Id && happened.Kind is (PassEventKind.Started or PassEventKind.Denied)).ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.InRange(answer.At - events.Single(asked => asked.Kind == PassEventKind.Requested && asked.Pass == answer.Pass).At, TimeSpan.FromSeconds(60), TimeSpan.FromMinutes(10)));
    }

    [Fact]
    public async Task A_closed_place_and_a_full_one_do_not_stop_it()
    {
        await using var school = await DemoWorld.Open();
        school.World.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        school.World.Change(SchoolOfTests.Library, room => room with { Closed = "inventory" });
        await school.Step(Steps);

        var events = await school.Events();
        Assert.DoesNotContain(events, happened => happened.To == SchoolOfTests.Library);
        Assert.Contains(events, happened => happened.Kind == PassEventKind.InLine && happened.To == SchoolOfTests.Restroom);
        Assert.Contains(events, happened => happened.Kind == PassEventKind.Offered && events.Any(later => later.Pass == happened.Pass && later.Kind == PassEventKind.Started));
        Assert.Contains(events, happened => happened.Kind == PassEventKind.Ended && happened.To == SchoolOfTests.Restroom);
    }

    [Fact]
    public async Task The_same_dice_give_the_same_day()
    {
        await using var one = await DemoWorld.Open();
        await using var other = await DemoWorld.Open();
        await one.Step(60);
        await other.Step(60);
        Assert.Equal(await one.Events(), await other.Events());
    }

    [Fact]
    public async Task Between_classes_nobody_leaves()
    {
        await using var school = await DemoWorld.Open();
        school.World.KnowsClasses = false;
        await school.Step(30);
        Assert.Empty(await school.Events());
    }

    /// <summary>Seven classes of twelve in seven rooms, at ten in the morning.</summary>
    private sealed class DemoWorld(TestWorld world, SchoolOfTests school, HallwayLife life) : IAsyncDisposable
    {
        public SchoolOfTests World => school;

        public IEnumerable<RoomFacts> Rooms => school.RoomsById.Values;

        public static async Task<DemoWorld> Open()
        {
            var school = Furnished();
            var world = await TestWorld.With([new PassesModule()], services =>
            {
                services.AddSingleton<IPeople>(school).AddSingleton<IErasedPeople>(school).AddSingleton<ITimetable>(school).AddSingleton<IRooms>(school).AddSingleton<IStartRule, KeptApart>();
                services.AddSingleton<ISchoolDirectory>(new SchoolsOfTests(Lincoln.High)).AddSingleton<IDemoPeople, MayaAndRivera>();
                new PassesModule().AddDemo(services);
            });
            return new DemoWorld(world, school, ActivatorUtilities.CreateInstance<HallwayLife>(world.Services, new Random(7)));
        }

        public async Task Step(int times = 1)
        {
            for (var step = 0; step < times; step++)
            {
                world.Clock.Advance(TimeSpan.FromSeconds(6));
                await life.Step(CancellationToken.None);
                await Sweep();
            }
        }

        public Task<Hall> Hall() => world.As(Actor.System, Lincoln.High, services => services.GetRequiredService<IHall>().Now(Lincoln.High.Id));

        public Task<IReadOnlyList<PassEvent>> Events() => world.As(Actor.System, null, services => services.GetRequiredService<IPassHistory>().After(0, 10_000));

        public async Task<int> Waiting()
        {
            var events = await Events();
            var settled = events.Where(happened => happened.Kind is PassEventKind.Started or PassEventKind.Denied or PassEventKind.Lapsed or PassEventKind.Withdrawn).Select(happened => happened.Pass).ToHashSet();
            return events.Count(happened => happened.Kind == PassEventKind.Requested && !settled.Contains(happened.Pass));
        }

        public ValueTask DisposeAsync() => world.DisposeAsync();

        private Task Sweep() => world.As(Actor.System, null, async services =>
        {
            foreach (var sweep in services.GetServices<Platform.Jobs.IDueSweep>())
            {
                await sweep.Settle(world.Clock.GetUtcNow(), CancellationToken.None);
            }
        });

        private static SchoolOfTests Furnished()
        {
            var school = new SchoolOfTests { Slot = new CurrentSlot("Period 3", SlotKind.Class, TestWorld.Start.AddMinutes(-20), TestWorld.Start.AddMinutes(50), "3") };
            var classes = new List<ClassFacts> { SchoolOfTests.BiologyFacts };
            foreach (var number in Enumerable.Range(301, 6))
            {
                var teacher = school.Add(Lincoln.Staff(number, "Teacher", $"{number}"));
                var room = SchoolOfTests.Room(number, $"Room {number}", RoomKind.Classroom, ApprovalRule.RoomStaff, null, teacher.Id) with { Number = $"{number}" };
                school.RoomsById[room.Id] = room;
                classes.Add(new ClassFacts(new ClassId(number), $"Class {number}", "3", $"{number}", [teacher]));
            }

            foreach (var number in Enumerable.Range(1_000, classes.Count * 12))
            {
                school.Add(Lincoln.Student(number, "Student", $"{number}"));
            }

            foreach (var (id, name, kind) in new[] { (20, "Restroom 1F", RoomKind.Restroom), (21, "Water", RoomKind.Water), (22, "Lockers", RoomKind.Locker) })
            {
                school.RoomsById[new RoomId(id)] = SchoolOfTests.Room(id, name, kind, ApprovalRule.SelfCheckout, 4);
            }

            school.ClassOf = student => classes[(int)(student.Value % classes.Count)];
            return school;
        }
    }

    private sealed class MayaAndRivera : IDemoPeople
    {
        public Task<IReadOnlyList<DemoPerson>> All(CancellationToken stop = default) => Task.FromResult<IReadOnlyList<DemoPerson>>(
            [new(Lincoln.Maya.Id, Lincoln.Maya.Name, Role.Student, ""), new(Lincoln.Rivera.Id, Lincoln.Rivera.Name, Role.Teacher, "")]);
    }
}
